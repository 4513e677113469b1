import type { CouponFacts } from "../eligibility/facts"
import { allows, companionOf } from "../terms/companions"
import type { Terms } from "../terms/terms"

/** Those of the coupons on the order that this one, or that themselves, do not combine with. */
export function inTheWayOf(coupon: CouponFacts, kept: CouponFacts[]): CouponFacts[] {
  return kept.filter((other) => !combines(coupon.terms, other.terms))
}

/** Whether a coupon may be on an order that native promotions make cheaper. */
export function combinesWithPromotions(terms: Terms): boolean {
  return allows(terms, "promotions")
}

/** Each has to allow the other. */
function combines(a: Terms, b: Terms): boolean {
  return allows(a, companionOf(b)) && allows(b, companionOf(a))
}
