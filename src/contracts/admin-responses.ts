import type { AdminNamedCustomer } from "./audience"
import type { Budget } from "../domain/budget/budget"
import type { Decimal } from "../domain/decimal"
import type { Hours } from "../domain/hours/hours"
import type { CouponStatus } from "../domain/status/coupon-status"
import type { Terms } from "../domain/terms/terms"
import type { Translations } from "../domain/texts/texts-in"

export type AdminPeriod = { starts_at: string | null; ends_at: string | null }
/** Why a coupon is one of a customer's: on its list, in some of its groups, has used it. */
export type AdminCouponOfCustomer = {
  is_named: boolean
  groups: { id: string; name: string }[]
  has_used: boolean
}
export type AdminBudgetState = {
  used: Decimal | null
  left: Decimal | null
  resets_at: string | null
}
export type AdminCouponCampaign = AdminPeriod & { id: string; name: string }

/** A coupon as staff see it. Dates are ISO strings; amounts decimal strings in major units. */
export type AdminCoupon = {
  id: string
  promotion_id: string
  code: string
  name: string
  description: string | null
  comment: string | null
  publication: "draft" | "active" | "paused"
  status: CouponStatus
  starts_at: string | null
  ends_at: string | null
  /** Of its promotion; its dates count as well. */
  campaign: AdminCouponCampaign | null
  /** When it runs: its own dates, narrowed by its campaign's. */
  period: AdminPeriod
  time_zone: string | null
  /** When it counts, week by week; empty: always. */
  hours: Hours[]
  /** Where these stand now, and when that changes; null where there are none. */
  hours_state: { is_open: boolean; changes_at: string | null } | null
  /** How much it may take in a period. */
  budgets: Budget[]
  /** What of each is used in the period that is under way; `null` of those that each customer has. */
  budget_states: AdminBudgetState[]
  total_limit: number | null
  used: number
  /** Null: unlimited. */
  remaining: number | null
  /** Needs no code: applies by itself. Never changes. */
  is_automatic: boolean
  is_discreet: boolean
  /** Every shopper who could use it is told of it. */
  is_public: boolean
  /** Only staff can put it on an order. */
  is_staff_only: boolean
  /** Where the store applies coupons by priority, the highest goes first. */
  priority: number
  translations: Translations
  /** Words of the staff's own. */
  tags: string[]
  terms: Terms
  /** Whether it takes something off the whole order or off items. */
  scope: Terms["discount"]["target"]
  terms_version: number
  /** Paths of the fields that can no longer be changed, e.g. `discount`; empty before the first use. */
  locked_fields: string[]
  named_customers_count: number
  /** The one person on its list; null where it is for more, or not for named customers. */
  contact: AdminNamedCustomer | null
  created_by: { id: string; name: string } | null
  created_at: string
  updated_at: string
  deleted_at: string | null
  /** Only in a list that was asked for by `customer_id`. */
  of_customer?: AdminCouponOfCustomer
}

export type AdminCouponResponse = { coupon: AdminCoupon }
export type AdminCouponListResponse = {
  coupons: AdminCoupon[]
  /** How many there are, counted up to 1000. */
  count: number
  /** False where there are more than `count`. */
  is_count_exact: boolean
  offset: number
  limit: number
}
export type AdminCouponCountResponse = { count: number }
export type AdminCouponDeleteResponse = { id: string; object: "coupon"; deleted: true }

/** A use on an order: a line `reserved`, perhaps `bound` to its order, perhaps `reversed`. */
export type AdminRedemption = {
  id: string
  coupon_id: string
  code: string
  /** Null where the coupon is gone. */
  coupon_name: string | null
  state: "reserved" | "bound" | "reversed"
  /** As the ledger has it: what it took off when it was used, in the base of its discount. */
  amount: Decimal
  /** What its order shows for it now: with tax, without what came back. Null as long as there is no order. */
  discount_total: Decimal | null
  currency_code: string | null
  terms_version: number
  order_id: string | null
  order_display_id: number | null
  cart_id: string | null
  customer_id: string | null
  customer_email: string | null
  /** Counted although none was left, e.g. a draft order that became an order too late. */
  over_limit: boolean
  reversal: { reason: string; actor_id: string | null; created_at: string } | null
  created_at: string
}

export type AdminRedemptionListResponse = {
  redemptions: AdminRedemption[]
  count: number
  offset: number
  limit: number
}
