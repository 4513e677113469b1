import { checkEligibility } from "../eligibility/check-eligibility"
import type { Computation } from "./computation"
import type { CouponOutcome } from "./coupon-outcome"
import { inOrder } from "./in-order"
import { join, openMeeting } from "./meeting"

/**
 * What each coupon gives, in the order of application, on what is left after `taken` (the amounts
 * of native promotions, without tax) and after the coupons before it. Never below zero. `coupons`
 * come in the order entered.
 */
export function applyCoupons({ coupons, skip, ...rest }: Computation): CouponOutcome[] {
  const judged = coupons.map((coupon) => ({
    coupon,
    eligibility: checkEligibility(coupon, rest.cart, { skip }),
  }))
  let meeting = openMeeting(rest)
  return inOrder(judged, rest).map((one) => {
    const joined = join(meeting, one, rest)
    meeting = joined.meeting
    return joined.outcome
  })
}

/** The same, in the order entered. */
export function computeCoupons(computation: Computation): CouponOutcome[] {
  const outcomes = new Map(
    applyCoupons(computation).map((outcome) => [outcome.coupon_id, outcome] as const)
  )
  return computation.coupons.map(({ id }) => outcomes.get(id) as CouponOutcome)
}
