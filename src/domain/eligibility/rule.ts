import type { Refusal } from "../refusal/reasons"
import type { CartFacts, CouponFacts } from "./facts"

export type RuleSlug =
  | "status"
  | "hours"
  | "staff-only"
  | "named-customers"
  | "customer-groups"
  | "total-limit"
  | "budget"
  | "customer-limit"
  | "customer-history"
  | "region"
  | "sales-channel"
  | "open-channel"
  | "currency"
  | "conditions"
  | "minimum-spend"
  | "products"
  | "shipping"

export type ConditionValue = string | number | boolean | string[] | null

/** One thing that a coupon asks, what it found, and why it refuses if it does. */
export type Condition = {
  rule: RuleSlug
  passed: boolean
  required: ConditionValue
  actual: ConditionValue
  refusal: Refusal | null
}

/** Null: this coupon does not ask it. */
export type Rule = (coupon: CouponFacts, cart: CartFacts) => Condition | null

/** A condition that holds where `refusal` is null, and fails for that reason otherwise. */
export function condition(
  rule: RuleSlug,
  required: ConditionValue,
  actual: ConditionValue,
  refusal: Refusal | null
): Condition {
  return { rule, passed: refusal === null, required, actual, refusal }
}
