import type { Decimal } from "../decimal"
import type { Eligibility } from "../eligibility/check-eligibility"
import type { SpendTier } from "../eligibility/spend-tier"
import type { Refusal } from "../refusal/reasons"

/** A line in scope: what was left of it, what this coupon takes off, what is left then. */
export type LineOutcome = {
  line_id: string
  amount: Decimal
  is_tax_inclusive: boolean
  base: Decimal
  remaining: Decimal
}

export type CouponOutcome = {
  coupon_id: string
  code: string
  terms_version: number
  state: "applied" | "waiting" | "refused"
  eligibility: Eligibility
  /** Those of the eligibility, or `coupons_per_order`, `coupons_per_class`, `not_combinable`, `other_promotion`, `coupons_per_item`, `one_per_shipping`, `minimum_total`, `budget_spent` or `nothing_left`. */
  refusals: Refusal[]
  /** The sum of the lines, in the base of the discount: before tax, or with tax; of shipping always before tax. */
  amount: Decimal
  /** Where the cart stands on the coupon's tiers; null where it has none. */
  tier: SpendTier | null
  /** The maximum that made the amount less than the discount; null where nothing did. */
  kept_maximum: Decimal | null
  /** The minimum total that made the amount less than the discount; null where nothing did. */
  kept_minimum: Decimal | null
  currency_code: string
  lines: LineOutcome[]
}
