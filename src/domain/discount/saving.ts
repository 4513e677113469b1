import type { Decimal } from "../decimal"
import type { CartFacts } from "../eligibility/facts"
import type { CouponOutcome } from "./coupon-outcome"
import { allLines } from "../eligibility/aim"
import { scaled } from "./discountable-line"
import { inUnits, money, sum, ZERO, type Money } from "./money"

/** What these coupons take off the cart in all, with tax, in whole smallest units of the currency. */
export function saving(outcomes: CouponOutcome[], cart: CartFacts): Decimal {
  return inUnits(savedWithTax(outcomes, cart), cart)
}

/** The same, exactly. */
export function savedWithTax(outcomes: CouponOutcome[], cart: CartFacts): Money {
  return sum([ZERO, ...outcomes.flatMap((outcome) => amountsWithTax(outcome, cart))])
}

/** What a coupon takes off each line, with tax. */
export function amountsWithTax({ lines }: CouponOutcome, cart: CartFacts): Money[] {
  const lineOf = new Map(allLines(cart).map((line) => [line.id, line]))
  return lines.map(({ line_id, amount, is_tax_inclusive }) => {
    const line = lineOf.get(line_id)
    return line && !is_tax_inclusive
      ? scaled(money(amount), line.original_total, line.subtotal)
      : money(amount)
  })
}
