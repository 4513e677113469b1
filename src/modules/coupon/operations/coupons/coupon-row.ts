import type { CouponStatus } from "../../../../domain/status/coupon-status"
import type { Terms } from "../../../../domain/terms/terms"
import type { Translations } from "../../../../domain/texts/texts-in"

/** A coupon with what staff see beside it: its status now, its terms and who made it. */
export type CouponRow = {
  id: string
  promotion_id: string
  code: string
  name: string
  description: string | null
  comment: string | null
  publication: "draft" | "active" | "paused"
  status: CouponStatus
  starts_at: Date | null
  ends_at: Date | null
  time_zone: string | null
  total_limit: number | null
  used: number
  was_used: boolean
  is_discreet: boolean
  priority: number
  translations: Translations
  tags: string[]
  terms: Terms
  terms_version: number
  named_customers_count: number
  created_by: string | null
  creator_name: string | null
  created_at: Date
  updated_at: Date
  deleted_at: Date | null
}
