import { isOnShipping } from "../../../../../domain/eligibility/aim"
import type { CartFacts } from "../../../../../domain/eligibility/facts"
import type { Scoped } from "../../../../../domain/eligibility/left-out"
import { linesInScope } from "../../../../../domain/eligibility/lines-in-scope"

/**
 * The items of the cart that a coupon is for, and all others; it is for none where it is on the
 * shipping, or gone for good (null).
 */
export function itemsOf(coupon: Scoped | null, cart: CartFacts) {
  const inScope = coupon && !isOnShipping(coupon.terms) ? linesInScope(coupon, cart) : []
  return {
    item_ids: inScope.map(({ id }) => id),
    other_item_ids: cart.lines.filter((line) => !inScope.includes(line)).map(({ id }) => id),
  }
}
