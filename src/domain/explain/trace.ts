import type { Decimal } from "../decimal"
import type { CouponOutcome } from "../discount/coupon-outcome"
import type { Eligibility } from "../eligibility/check-eligibility"
import type { CartFacts, FactLine } from "../eligibility/facts"
import type { ConditionValue, RuleSlug } from "../eligibility/rule"
import type { Refusal } from "../refusal/reasons"

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
  lines: TraceLine[]
}

/** A line of the cart as people know it; what its item does not have is null. */
export type TraceCartLine = {
  line_id: string
  title: string | null
  variant_title: string | null
  sku: string | null
  quantity: Decimal
  subtotal: Decimal
  original_total: Decimal
}

export type Trace = {
  currency_code: string
  lines: TraceCartLine[]
  coupons: CouponTrace[]
}

/** How every coupon came to its outcome on this cart, for staff: plain JSON, every line named. */
export function buildTrace(outcomes: CouponOutcome[], cart: CartFacts): Trace {
  return {
    currency_code: cart.currency_code,
    lines: cart.lines.map(traceCartLine),
    coupons: outcomes.map((outcome) => traceCoupon(outcome, cart)),
  }
}

function traceCartLine(line: FactLine): TraceCartLine {
  const { title, variant_title, variant_sku } = line.attributes
  return {
    line_id: line.id,
    title: textOrNull(title),
    variant_title: textOrNull(variant_title),
    sku: textOrNull(variant_sku),
    quantity: line.quantity,
    subtotal: line.subtotal,
    original_total: line.original_total,
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" && value ? value : null
}

function traceCoupon(outcome: CouponOutcome, cart: CartFacts): CouponTrace {
  const { eligibility } = outcome
  return {
    coupon_id: outcome.coupon_id,
    code: outcome.code,
    terms_version: outcome.terms_version,
    state: outcome.state,
    addressed: eligibility.addressed,
    amount: outcome.amount,
    tier: outcome.tier,
    kept_maximum: outcome.kept_maximum,
    kept_minimum: outcome.kept_minimum,
    conditions: traceConditions(eligibility),
    refusals: outcome.refusals,
    lines: cart.lines.map(({ id }) => traceLine(id, outcome)),
  }
}

/** Everything that was asked, without the sentences for shoppers. */
export function traceConditions({ conditions }: Eligibility): TraceCondition[] {
  return conditions.map(({ rule, passed, required, actual }) => ({
    rule,
    passed,
    required,
    actual,
  }))
}

function traceLine(line_id: string, { eligibility, lines }: CouponOutcome): TraceLine {
  const scope = eligibility.conditions.find(({ rule }) => rule === "products")?.actual
  const line = lines.find((line) => line.line_id === line_id)
  return {
    line_id,
    in_scope: Array.isArray(scope) && scope.includes(line_id),
    base: line?.base ?? null,
    amount: line?.amount ?? "0",
    remaining: line?.remaining ?? null,
  }
}
