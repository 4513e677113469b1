import type { Terms } from "../../../domain/terms/terms"
import type { NamedCustomer } from "../../coupon/operations/audience/named-customers"

/** The fields of a coupon that stay open for its whole life. */
export type OpenFields = {
  name: string
  description: string | null
  comment: string | null
  publication: "draft" | "active" | "paused"
  starts_at: Date | null
  ends_at: Date | null
  time_zone: string | null
  is_discreet: boolean
  total_limit: number | null
}

export type NewCoupon = OpenFields & {
  code: string
  terms: Terms
  created_by: string | null
  named_customers: NamedCustomer[]
}

/** What changes; the terms are merged with the current ones by the function, under the coupon's lock. */
export type CouponChange = Partial<OpenFields> & {
  code?: string
  terms?: (current: Terms) => Terms
}
