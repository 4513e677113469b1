import type { AdminNamedCustomer } from "../../../../contracts/audience"
import type { CouponStatus } from "../../../../domain/status/coupon-status"
import type { Terms } from "../../../../domain/terms/terms"
import type { CountedBudget } from "../facts/budget-state"
import type { OpenFields } from "./open-fields"

/** A coupon with what staff see beside it: its status now, its terms and who made it. */
export type CouponRow = OpenFields & {
  id: string
  promotion_id: string
  code: string
  is_automatic: boolean
  status: CouponStatus
  counted_budgets: CountedBudget[]
  used: number
  was_used: boolean
  terms: Terms
  terms_version: number
  named_customers_count: number
  contact: AdminNamedCustomer | null
  campaign_id: string | null
  campaign_name: string | null
  campaign_starts_at: Date | null
  campaign_ends_at: Date | null
  created_by: string | null
  creator_name: string | null
  created_at: Date
  updated_at: Date
  deleted_at: Date | null
}
