import type { Decimal } from "../decimal"
import type { CartFacts } from "../eligibility/facts"
import type { CouponOutcome } from "./coupon-outcome"
import { scaled } from "./discountable-line"
import { decimal, money, sum } from "./money"

/** What these coupons take off the cart's items in all, with tax, in whole smallest units of the currency. */
export function saving(outcomes: CouponOutcome[], { lines, currency_digits }: CartFacts): Decimal {
  const lineOf = new Map(lines.map((line) => [line.id, line]))
  const amounts = outcomes.flatMap((outcome) =>
    outcome.lines.map(({ line_id, amount, is_tax_inclusive }) => {
      const line = lineOf.get(line_id)
      return line && !is_tax_inclusive
        ? scaled(money(amount), line.original_total, line.subtotal)
        : money(amount)
    })
  )
  return decimal(sum(amounts).decimalPlaces(currency_digits))
}
