import { MathBN } from "@medusajs/framework/utils"
import type { Decimal } from "../decimal"
import type { CouponFacts } from "../eligibility/facts"
import type { Refusal } from "../refusal/reasons"
import { companionOf } from "../terms/companions"
import { combinesWithPromotions, inTheWayOf } from "./combines"
import { counts } from "./counts"
import type { MeetingRules } from "./meeting-rules"

/** Why there is no room for a coupon beside what the order has already; null where there is. */
export function meetingRefusal(
  coupon: CouponFacts,
  kept: CouponFacts[],
  { settings, taken }: { settings: MeetingRules; taken: { amount: Decimal }[] }
): Refusal | null {
  const max = settings.max_coupons_per_order
  const counted = kept.filter((other) => counts(other, settings))
  if (max !== null && counts(coupon, settings) && counted.length >= max) {
    return { code: "coupons_per_order", params: { max, kept: codesOf(counted) } }
  }
  const name = companionOf(coupon.terms)
  const ofClass = counted.filter(({ terms }) => companionOf(terms) === name)
  const most = settings.max_coupons_per_class[name]
  if (most !== null && counts(coupon, settings) && ofClass.length >= most) {
    return { code: "coupons_per_class", params: { max: most, class: name, kept: codesOf(ofClass) } }
  }
  const inTheWay = inTheWayOf(coupon, kept)
  if (inTheWay.length) {
    return { code: "not_combinable", params: { kept: codesOf(inTheWay) } }
  }
  return taken.some(({ amount }) => MathBN.gt(amount, 0)) && !combinesWithPromotions(coupon.terms)
    ? { code: "other_promotion", params: {} }
    : null
}

function codesOf(coupons: CouponFacts[]): string[] {
  return coupons.map(({ code }) => code)
}
