import type { Decimal } from "../decimal"
import type { CouponOutcome } from "../discount/coupon-outcome"
import type { Waterfall } from "../discount/waterfall"
import type { LeftOut } from "../eligibility/left-out"
import type { ConditionValue, RuleSlug } from "../eligibility/rule"
import type { Refusal } from "../refusal/reasons"
import type { InTheWay } from "./in-the-way"

export type TraceCondition = {
  rule: RuleSlug
  passed: boolean
  required: ConditionValue
  actual: ConditionValue
}

/** `base`: what the coupon found left of the line; null where it did not get that far. */
export type TraceLine = {
  line_id: string
  in_scope: boolean
  /** Why it is not. */
  left_out: LeftOut | null
  base: Decimal | null
  amount: Decimal
  remaining: Decimal | null
}

export type CouponTrace = {
  coupon_id: string
  code: string
  terms_version: number
  state: CouponOutcome["state"]
  addressed: boolean
  amount: Decimal
  /** Where the cart stands on its tiers. */
  tier: CouponOutcome["tier"]
  /** The maximum that made the amount less than the discount. */
  kept_maximum: Decimal | null
  /** The minimum total that made the amount less than the discount. */
  kept_minimum: Decimal | null
  conditions: TraceCondition[]
  refusals: Refusal[]
  /** The fewest coupons (by id) and native promotions (null) without which it would apply; null where they do not keep it off. */
  in_the_way: InTheWay[] | null
  lines: TraceLine[]
}

/** A line of the cart, an item or a shipping method, as people know it; what its item does not have is null. */
export type TraceCartLine = {
  line_id: string
  is_shipping: boolean
  title: string | null
  variant_title: string | null
  sku: string | null
  quantity: Decimal
  subtotal: Decimal
  original_total: Decimal
  /** What becomes of its price, giver by giver. */
  waterfall: Waterfall
}

export type Trace = {
  currency_code: string
  /** Whether the waterfalls have the tax in them, as the prices of the cart do. */
  with_tax: boolean
  lines: TraceCartLine[]
  /** Of all lines together. */
  waterfall: Waterfall
  /** As they were asked about. */
  coupons: CouponTrace[]
  /** The same by id, in the order of application. */
  order: string[]
}
