import type { Terms } from "../../../domain/terms/terms"
import type { LockedCoupon } from "../../coupon/operations/coupons/lock-coupons"
import type { NamedCustomer } from "../../coupon/operations/audience/named-customer"
import type { OpenFields } from "../../coupon/operations/coupons/open-fields"
import type { MadeOn } from "./check-meanwhile"

/** What a coupon is as long as nobody decides otherwise. */
export const UNDECIDED: Omit<OpenFields, "name"> = {
  description: null,
  comment: null,
  publication: "active",
  starts_at: null,
  ends_at: null,
  time_zone: null,
  hours: [],
  budgets: [],
  is_discreet: false,
  is_public: false,
  is_staff_only: false,
  total_limit: null,
  priority: 0,
  translations: {},
  tags: [],
}

export type NewCoupon = OpenFields & {
  /** Null: made of the name. */
  code: string | null
  is_automatic: boolean
  terms: Terms
  /** The campaign that its promotion is to be in. */
  campaign_id?: string | null
  created_by: string | null
  named_customers: NamedCustomer[]
}

/** What changes; functions merge it with what there is, under the coupon's lock. */
export type CouponChange = MadeOn &
  Partial<Omit<OpenFields, "tags" | "publication">> & {
    code?: string
    publication?: OpenFields["publication"] | ((current: LockedCoupon) => OpenFields["publication"])
    tags?: string[] | ((current: string[]) => string[])
    terms?: (current: Terms) => Terms
  }
