import { applyCoupons } from "../discount/compute-coupons"
import type { Computation } from "../discount/computation"
import type { CouponOutcome } from "../discount/coupon-outcome"
import { waterfall } from "../discount/waterfall"
import type { Eligibility } from "../eligibility/check-eligibility"
import type { CartFacts, CouponFacts, FactLine } from "../eligibility/facts"
import { leftOut } from "../eligibility/left-out"
import { inTheWay } from "./in-the-way"
import type { CouponTrace, Trace, TraceCartLine, TraceCondition, TraceLine } from "./trace"

/** How every coupon came to its outcome on this cart, for staff: plain JSON, every line named. */
export function traceCoupons(computation: Computation): Trace {
  const { cart, coupons } = computation
  const outcomes = applyCoupons(computation)
  const with_tax = cart.lines.some(({ attributes }) => attributes.is_tax_inclusive === true)
  const fallOf = (lines: FactLine[]) =>
    waterfall(lines, outcomes, { ...computation, base: { with_tax } })
  const byId = new Map(coupons.map((coupon) => [coupon.id, coupon]))
  const traces = new Map(
    outcomes.map((outcome) => {
      const in_the_way = inTheWay(outcome.coupon_id, outcomes, computation)
      const coupon = byId.get(outcome.coupon_id) as CouponFacts
      return [coupon.id, { ...traceCoupon(outcome, coupon, cart), in_the_way }] as const
    })
  )
  return {
    currency_code: cart.currency_code,
    with_tax,
    lines: cart.lines.map((line) => ({ ...traceCartLine(line), waterfall: fallOf([line]) })),
    waterfall: fallOf(cart.lines),
    coupons: coupons.map(({ id }) => traces.get(id) as CouponTrace),
    order: [...traces.keys()],
  }
}

function traceCartLine(line: FactLine): Omit<TraceCartLine, "waterfall"> {
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

function traceCoupon(
  outcome: CouponOutcome,
  coupon: CouponFacts,
  cart: CartFacts
): Omit<CouponTrace, "in_the_way"> {
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
    lines: cart.lines.map((line) => traceLine(line, coupon, outcome)),
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

function traceLine(of: FactLine, coupon: CouponFacts, { lines }: CouponOutcome): TraceLine {
  const line = lines.find(({ line_id }) => line_id === of.id)
  const left_out = leftOut(coupon, of)
  return {
    line_id: of.id,
    in_scope: left_out === null,
    left_out,
    base: line?.base ?? null,
    amount: line?.amount ?? "0",
    remaining: line?.remaining ?? null,
  }
}
