import type { Decimal } from "../decimal"
import { compareDecimals, subtractDecimals } from "../decimal-arithmetic"
import type { Computation } from "../discount/computation"
import { computeCoupons } from "../discount/compute-coupons"
import type { CouponOutcome } from "../discount/coupon-outcome"
import { saving } from "../discount/saving"
import type { CouponFacts } from "../eligibility/facts"

/** Where the store applies what saves most: how long to search for it, for all coupons together. */
const MOST_STEPS = 1000

/** A coupon that is not on the cart, and what it would do there. */
export type Qualification = {
  coupon: CouponFacts
  /** Beside the coupons that are on the cart. */
  outcome: CouponOutcome
  /** What the items would cost less than they do now, with tax; below zero where it pushes a better one off. */
  saving: Decimal
  /** What it would take off with tax, were nothing else entered. */
  saving_alone: Decimal
}

/**
 * Which of `offered` this shopper could use on this cart, the one that saves most first. One that only
 * waits, for a larger cart or for room beside others, is among them; one that refuses is not.
 */
export function qualify({
  entered,
  offered,
  ...rest
}: Omit<Computation, "coupons"> & {
  entered: CouponFacts[]
  offered: CouponFacts[]
}): Qualification[] {
  const most_steps = Math.ceil(MOST_STEPS / Math.max(offered.length, 1))
  const compute = (coupons: CouponFacts[]) => {
    const outcomes = computeCoupons({ ...rest, coupons, most_steps })
    return { outcomes, saved: saving(outcomes, rest.cart) }
  }
  const now = compute(entered)
  const automatic = entered.filter(({ is_automatic }) => is_automatic)
  const without = compute(automatic)
  return offered
    .map((coupon) => {
      const beside = compute([...entered, coupon])
      return {
        coupon,
        outcome: beside.outcomes.at(-1) as CouponOutcome,
        saving: subtractDecimals(beside.saved, now.saved),
        saving_alone: subtractDecimals(compute([...automatic, coupon]).saved, without.saved),
      }
    })
    .filter(({ outcome }) => outcome.state !== "refused")
    .sort(
      (a, b) =>
        bySize(a.saving, b.saving) ||
        bySize(a.saving_alone, b.saving_alone) ||
        (a.coupon.code < b.coupon.code ? -1 : 1)
    )
}

function bySize(a: Decimal, b: Decimal): number {
  return compareDecimals(b, a) ?? 0
}
