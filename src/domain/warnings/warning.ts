import type { Decimal } from "../decimal"
import type { MeetingRules } from "../discount/meeting-rules"
import type { CouponFacts } from "../eligibility/facts"
import type { DigitsOf } from "../terms/check-amounts"

/** What a merchant would want to know before customers do. Prices are of the items, without tax. */
export type Warning =
  /** From this price on, or at it, the items cost nothing. */
  | { code: "free_order"; params: { price: Decimal; currency_code: string } }
  /** The same only together with another coupon that can be on the same order. */
  | {
      code: "free_with"
      params: { coupon_id: string; other: string; price: Decimal; currency_code: string }
    }
  /** It cannot take off as much as its maximum allows. */
  | {
      code: "maximum_never_reached"
      params: { most: Decimal; maximum: Decimal; currency_code: string }
    }
  /** A tier gives no more than the one below. */
  | { code: "tier_without_gain"; params: { tier: number; from: Decimal; currency_code: string } }
  | { code: "ended_already"; params: { ends_at: string } }
  /** It is for the customers on its list, and nobody is. */
  | { code: "nobody_named"; params: Record<string, never> }
  /** No product has all that its targets choose. */
  | { code: "no_products"; params: Record<string, never> }
  /** Somebody without an account can use another address. */
  | { code: "guests_can_return"; params: Record<string, never> }

/** A coupon as it is, or is about to be. */
export type WarnedCoupon = Pick<
  CouponFacts,
  "id" | "code" | "terms" | "starts_at" | "ends_at" | "priority" | "is_automatic"
> & {
  /** How many are on its list; null where that is not known yet. */
  named_count: number | null
  has_products: boolean
}

export type WarningContext = {
  /** Coupons that run or are going to. */
  others: CouponFacts[]
  settings: MeetingRules
  /** In which a coupon is tried that has no amounts. */
  currency_code: string
  digitsOf: DigitsOf
  now: Date
}
