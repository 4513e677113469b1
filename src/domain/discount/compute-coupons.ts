import { checkEligibility } from "../eligibility/check-eligibility"
import type { Computation } from "./computation"
import type { CouponOutcome } from "./coupon-outcome"
import { inOrder } from "./in-order"
import { join, openMeeting } from "./meeting"

/**
 * What each coupon gives, in the order of application, on what is left after `taken` (the amounts
 * of native promotions, without tax) and after the coupons before it. Never below zero. `coupons`
 * come, and outcomes go, in the order entered.
 */
export function computeCoupons({ coupons, skip, ...rest }: Computation): CouponOutcome[] {
  const judged = coupons.map((coupon) => ({
    coupon,
    eligibility: checkEligibility(coupon, rest.cart, { skip }),
  }))
  const outcomes = new Map<string, CouponOutcome>()
  let meeting = openMeeting(rest)
  for (const one of inOrder(judged, rest)) {
    const joined = join(meeting, one, rest)
    outcomes.set(one.coupon.id, joined.outcome)
    meeting = joined.meeting
  }
  return coupons.map(({ id }) => outcomes.get(id) as CouponOutcome)
}
