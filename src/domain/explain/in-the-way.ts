import { applyCoupons } from "../discount/compute-coupons"
import type { Computation } from "../discount/computation"
import type { CouponOutcome } from "../discount/coupon-outcome"

/** Sets tried; of more than six in all not every combination. */
const MOST_TRIES = 64
/** Where the store applies what saves most: how long to search for it, for all tries together. */
const MOST_STEPS = 1000

/** A coupon by id, or all native promotions. */
export type InTheWay = string | null

/**
 * What would have to come off the cart at least for this coupon to apply; null where that would not
 * help, or nothing is in its way.
 */
export function inTheWay(
  coupon_id: string,
  outcomes: CouponOutcome[],
  computation: Computation
): InTheWay[] | null {
  const outcome = outcomes.find((outcome) => outcome.coupon_id === coupon_id)
  if (outcome?.eligibility.state !== "eligible" || outcome.state === "applied") {
    return null
  }
  const applied = outcomes.filter(({ state }) => state === "applied").map((one) => one.coupon_id)
  const there = [...applied, ...(computation.taken.length ? [null] : [])]
  const sets = smallestSetsFirst(there, MOST_TRIES)
  const most_steps = Math.ceil(MOST_STEPS / Math.max(sets.length, 1))
  return (
    sets.find((off) =>
      applyCoupons({ ...without(off, computation), most_steps }).some(
        (one) => one.coupon_id === coupon_id && one.state === "applied"
      )
    ) ?? null
  )
}

function without(off: InTheWay[], computation: Computation): Computation {
  return {
    ...computation,
    coupons: computation.coupons.filter(({ id }) => !off.includes(id)),
    taken: off.includes(null) ? [] : computation.taken,
  }
}

/** Sets of one, of two, and so on, at most so many. */
function smallestSetsFirst<Item>(items: Item[], most: number): Item[][] {
  const sets: Item[][] = []
  let last: { set: Item[]; next: number }[] = [{ set: [], next: 0 }]
  while (last.length && sets.length < most) {
    last = last.flatMap(({ set, next }) =>
      items.slice(next).map((item, index) => ({ set: [...set, item], next: next + index + 1 }))
    )
    sets.push(...last.map(({ set }) => set))
  }
  return sets.slice(0, most)
}
