import type { Decimal } from "../decimal"
import { bestOrder } from "../discount/best-order"
import type { Computation } from "../discount/computation"
import { checkEligibility } from "../eligibility/check-eligibility"

/** Of the coupons entered and available, those that save most together. */
export type BestChoice = {
  /** In the order in which to enter them; automatic ones come by themselves. */
  codes: string[]
  /** What they take off the items in all, with the automatic ones, with tax. */
  saving: Decimal
  /** Whether no other choice could save more; otherwise the search ended before that was known. */
  is_proved: boolean
}

/** Which of these coupons to enter, and in which order, so that the shopper saves most. */
export function bestChoice({ coupons, skip, ...rest }: Computation): BestChoice {
  const judged = coupons.map((coupon) => ({
    coupon,
    eligibility: checkEligibility(coupon, rest.cart, { skip }),
  }))
  const { chosen, saved, most } = bestOrder(judged, rest)
  return {
    codes: chosen.flatMap(({ coupon }) => (coupon.is_automatic ? [] : coupon.code)),
    saving: saved,
    is_proved: most === saved,
  }
}
