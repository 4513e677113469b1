import { MathBN } from "@medusajs/framework/utils"
import type { Decimal } from "../decimal"
import type { FactLine } from "../eligibility/facts"
import type { Computation } from "./computation"
import type { CouponOutcome } from "./coupon-outcome"
import { inUnits, money, orNothing, sum, ZERO, type Money } from "./money"
import { inBase, type Base } from "./tax-base"

/** What native promotions (`coupon_id` null) or a coupon take off, and what is left then. */
export type WaterfallStep = { coupon_id: string | null; amount: Decimal; remaining: Decimal }

/**
 * From the price to what it costs in the end. In whole smallest units of the currency, so that the
 * steps add up to the difference exactly.
 */
export type Waterfall = { price: Decimal; steps: WaterfallStep[]; final: Decimal }

type Off = { line_id: string; amount: Decimal; with_tax: boolean }

/** How lines come to what they cost; `outcomes` in the order of application. */
export function waterfall(
  lines: FactLine[],
  outcomes: CouponOutcome[],
  { cart, taken, base }: Pick<Computation, "cart" | "taken"> & { base: Base }
): Waterfall {
  const natives = taken.map((off) => ({ ...off, with_tax: false }))
  const givers = [
    { coupon_id: null, off: natives },
    ...outcomes.map(({ coupon_id, lines }) => ({ coupon_id, off: lines.map(offOf) })),
  ]
  let left = sum([ZERO, ...lines.map((line) => priceOf(line, base))])
  const price = inUnits(left, cart)
  const steps = givers.map(({ coupon_id, off }) => {
    const before = money(inUnits(left, cart))
    left = orNothing(MathBN.sub(left, takenOff(off, lines, base)))
    const remaining = inUnits(left, cart)
    const amount = inUnits(MathBN.sub(before, remaining), cart)
    return { coupon_id, amount, remaining }
  })
  return {
    price,
    steps: steps.filter(({ amount }) => !money(amount).isZero()),
    final: inUnits(left, cart),
  }
}

function priceOf(line: FactLine, { with_tax }: Base): Money {
  return money(with_tax ? line.original_total : line.subtotal)
}

function offOf({ line_id, amount, is_tax_inclusive }: CouponOutcome["lines"][number]): Off {
  return { line_id, amount, with_tax: is_tax_inclusive }
}

function takenOff(off: Off[], lines: FactLine[], base: Base): Money {
  const lineOf = new Map(lines.map((line) => [line.id, line]))
  return sum([
    ZERO,
    ...off.map(({ line_id, amount, with_tax }) => {
      const line = lineOf.get(line_id)
      return line && !money(amount).isZero()
        ? inBase(base, money(amount), line, { with_tax })
        : ZERO
    }),
  ])
}
