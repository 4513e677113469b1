import { MathBN } from "@medusajs/framework/utils"
import type { CartFacts } from "../eligibility/facts"
import { amountIn } from "../terms/amount-in"
import type { Terms } from "../terms/terms"
import { leftOf, type Taken } from "./discountable-line"
import { money, orNothing, sum, ZERO, type Money } from "./money"
import { withinRoom } from "./within-room"

/**
 * Makes less of what a coupon would take off, so that it never brings what is left of the cart's
 * items below its minimum total. Null where it would not anyway.
 */
export function keepMinimum(
  amounts: Map<string, Money>,
  { terms, cart, gone }: { terms: Terms; cart: CartFacts; gone: Taken }
): { amounts: Map<string, Money>; required: string } | null {
  const minimum = terms.minimum_total
  const required = amountIn(minimum, cart.currency_code)
  if (!minimum || required === null) {
    return null
  }
  const left = leftOfCart(cart, gone, minimum.with_tax)
  const kept = withinRoom(amounts, MathBN.max(MathBN.sub(left, money(required)), ZERO), {
    cart,
    base: minimum,
    given: { with_tax: terms.discount.is_tax_inclusive },
  })
  return kept && { amounts: kept, required }
}

function leftOfCart({ lines }: CartFacts, gone: Taken, withTax: boolean): Money {
  return sum(
    lines
      .filter(({ subtotal }) => MathBN.gt(subtotal, 0))
      .map((line) => orNothing(leftOf(line, gone.get(line.id) ?? ZERO, withTax)))
  )
}
