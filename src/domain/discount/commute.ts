import type { CouponFacts } from "../eligibility/facts"
import { isOnShipping } from "../eligibility/aim"
import { linesInScope } from "../eligibility/lines-in-scope"
import type { Computation } from "./computation"

/**
 * Whether two coupons give the same one after the other in either order: where they have no item in
 * common, or where both take a plain percentage of what is left. A shipping method takes one only.
 */
export function commute(
  a: CouponFacts,
  b: CouponFacts,
  { cart, settings }: Pick<Computation, "cart" | "settings">
): boolean {
  if (a.terms.minimum_total || b.terms.minimum_total) {
    return false
  }
  const ofA = linesInScope(a, cart)
  const isApart = !linesInScope(b, cart).some((line) => ofA.includes(line))
  const isOne = isOnShipping(a.terms) || settings.max_coupons_per_item !== null
  return isApart || (!isOne && isPlain(a) && isPlain(b))
}

/** Whether no more depends on how much it takes off. */
function isPlain({ terms, budgets }: CouponFacts): boolean {
  const { discount, tiers, maximum_discount } = terms
  return (
    discount.type === "percentage" &&
    discount.allocation === "across" &&
    !tiers &&
    !maximum_discount &&
    !budgets.some(({ measure }) => measure === "discount")
  )
}
