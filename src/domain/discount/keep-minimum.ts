import { MathBN } from "@medusajs/framework/utils"
import type { CartFacts, FactLine } from "../eligibility/facts"
import type { Discount, MinimumSpend, Terms } from "../terms/terms"
import { leftOf, scaled, type Taken } from "./discountable-line"
import { money, orNothing, sum, ZERO, type Money } from "./money"
import { shareOut } from "./share-out"

/** What a coupon takes off each line, and whether its own minimum total made that less. */
export type Kept = { amounts: Map<string, Money>; required: string | null }

/**
 * Makes less of what a coupon would take off, so that it never brings what is left of the cart's
 * items below its minimum total. What it may still take is shared out in proportion, exactly.
 */
export function keepMinimum(
  amounts: Map<string, Money>,
  { terms, cart, gone }: { terms: Terms; cart: CartFacts; gone: Taken }
): Kept {
  const minimum = terms.minimum_total
  const required = minimum?.amounts.find(
    ({ currency_code }) => currency_code === cart.currency_code.toLowerCase()
  )?.amount
  if (!minimum || required === undefined) {
    return { amounts, required: null }
  }
  const lines = cart.lines.filter(({ id }) => amounts.has(id))
  const off = lines.map((line) =>
    inBaseOf(minimum, amounts.get(line.id) ?? ZERO, line, terms.discount)
  )
  const wanted = sum(off)
  const room = MathBN.max(MathBN.sub(leftOfCart(cart, gone, minimum), money(required)), ZERO)
  if (MathBN.lte(wanted, room)) {
    return { amounts, required: null }
  }
  const parts = off.map((cap) => ({ quota: MathBN.div(MathBN.mult(cap, room), wanted), cap }))
  const shares = shareOut(room, parts, cart.currency_digits)
  const kept = lines.map((line, index) => {
    const share = inBaseOf(terms.discount, shares[index] ?? ZERO, line, minimum)
    return [line.id, MathBN.min(orNothing(share), amounts.get(line.id) ?? ZERO)] as const
  })
  return { amounts: new Map(kept), required }
}

function leftOfCart({ lines }: CartFacts, gone: Taken, minimum: MinimumSpend): Money {
  return sum(
    lines
      .filter(({ subtotal }) => MathBN.gt(subtotal, 0))
      .map((line) => orNothing(leftOf(line, gone.get(line.id) ?? ZERO, withTax(minimum))))
  )
}

type Base = Discount | MinimumSpend

function withTax(base: Base): boolean {
  return "with_tax" in base ? base.with_tax : base.is_tax_inclusive
}

/** An amount of a line, given in one base, in another: with tax or without. */
function inBaseOf(base: Base, amount: Money, line: FactLine, given: Base): Money {
  if (withTax(base) === withTax(given)) {
    return amount
  }
  return withTax(base)
    ? scaled(amount, line.original_total, line.subtotal)
    : scaled(amount, line.subtotal, line.original_total)
}
