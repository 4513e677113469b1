import type { CartFacts } from "../eligibility/facts"
import { amountIn } from "../terms/amount-in"
import type { Terms } from "../terms/terms"
import { money, type Money } from "./money"
import { withinRoom } from "./within-room"

/**
 * Makes less of what a coupon would take off, so that it is never more than its maximum, which is in
 * the base of the discount. Null where it would not be anyway.
 */
export function keepMaximum(
  amounts: Map<string, Money>,
  { terms, cart }: { terms: Terms; cart: CartFacts }
): { amounts: Map<string, Money>; allowed: string } | null {
  const allowed = amountIn(terms.maximum_discount, cart.currency_code)
  if (allowed === null) {
    return null
  }
  const base = { with_tax: terms.discount.is_tax_inclusive }
  const kept = withinRoom(amounts, money(allowed), { cart, base, given: base })
  return kept && { amounts: kept, allowed }
}
