import { applyCoupons } from "../discount/compute-coupons"
import type { Computation } from "../discount/computation"
import type { CouponOutcome } from "../discount/coupon-outcome"
import { waterfall } from "../discount/waterfall"
import type { Eligibility } from "../eligibility/check-eligibility"
import type { CartFacts, CouponFacts, FactLine } from "../eligibility/facts"
import { isOnShipping, linesAimedAt } from "../eligibility/aim"
import { leftOut, type LeftOut } from "../eligibility/left-out"
import { inTheWay } from "./in-the-way"
import type { CouponTrace, Trace, TraceCartLine, TraceCondition, TraceLine } from "./trace"

/** How every coupon came to its outcome on this cart, for staff: plain JSON, every line named. */
export function traceCoupons(computation: Computation): Trace {
  const { cart, coupons } = computation
  const outcomes = applyCoupons(computation)
  const with_tax = cart.lines.some(({ attributes }) => attributes.is_tax_inclusive === true)
  const lines = tracedLines(computation)
  const fallOf = (lines: FactLine[]) =>
    waterfall(lines, outcomes, { ...computation, base: { with_tax } })
  const byId = new Map(coupons.map((coupon) => [coupon.id, coupon]))
  const traces = new Map(
    outcomes.map((outcome) => {
      const in_the_way = inTheWay(outcome.coupon_id, outcomes, computation)
      const coupon = byId.get(outcome.coupon_id) as CouponFacts
      return [coupon.id, { ...traceCoupon(outcome, coupon, { cart, lines }), in_the_way }] as const
    })
  )
  return {
    currency_code: cart.currency_code,
    with_tax,
    lines: lines.map((line) => ({ ...traceCartLine(line, cart), waterfall: fallOf([line]) })),
    waterfall: fallOf(lines),
    coupons: coupons.map(({ id }) => traces.get(id) as CouponTrace),
    order: [...traces.keys()],
  }
}

/** The items, and the shipping where a coupon asks for it or something is taken off it. */
function tracedLines({ cart, coupons, taken }: Computation): FactLine[] {
  const isAsked = coupons.some(({ terms }) => isOnShipping(terms))
  const shipping = cart.shipping_methods.filter(
    ({ id }) => isAsked || taken.some(({ line_id }) => line_id === id)
  )
  return [...cart.lines, ...shipping]
}

function traceCartLine(line: FactLine, cart: CartFacts): Omit<TraceCartLine, "waterfall"> {
  const { title, name, variant_title, variant_sku } = line.attributes
  const is_shipping = cart.shipping_methods.includes(line)
  return {
    line_id: line.id,
    is_shipping,
    title: textOrNull(is_shipping ? name : title),
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
  { cart, lines }: { cart: CartFacts; lines: FactLine[] }
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
    lines: lines.map((line) => {
      const isAimedAt = linesAimedAt(coupon.terms, cart).includes(line)
      const left_out = isAimedAt ? leftOut(coupon, line) : "not_chosen"
      return traceLine(line.id, left_out, outcome)
    }),
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

function traceLine(line_id: string, left_out: LeftOut | null, { lines }: CouponOutcome): TraceLine {
  const line = lines.find((line) => line.line_id === line_id)
  return {
    line_id,
    in_scope: left_out === null,
    left_out,
    base: line?.base ?? null,
    amount: line?.amount ?? "0",
    remaining: line?.remaining ?? null,
  }
}
