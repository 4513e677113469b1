import type { CouponFacts } from "../eligibility/facts"
import { linesInScope } from "../eligibility/lines-in-scope"
import type { Terms } from "../terms/terms"
import type { Computation } from "./computation"

/**
 * Whether two coupons give the same one after the other in either order: where they have no item in
 * common, or where both take a plain percentage of what is left.
 */
export function commute(
  { terms: a }: CouponFacts,
  { terms: b }: CouponFacts,
  { cart, settings }: Pick<Computation, "cart" | "settings">
): boolean {
  if (a.minimum_total || b.minimum_total) {
    return false
  }
  const ofA = linesInScope(a, cart)
  const isApart = !linesInScope(b, cart).some((line) => ofA.includes(line))
  return isApart || (!settings.max_coupons_per_item && isPlain(a) && isPlain(b))
}

function isPlain({ discount, tiers, maximum_discount }: Terms): boolean {
  return (
    discount.type === "percentage" &&
    discount.allocation === "across" &&
    !tiers &&
    !maximum_discount
  )
}
