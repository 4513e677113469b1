import { CAN_PASS } from "../../../domain/refusal/reasons"
import { MAX_CODES_PER_CART } from "../../coupon/operations/entries/enter-typed-codes"
import type { EnteredCoupon } from "../../coupon/operations/entries/find-entered-coupons"

/**
 * What to compute, in the order entered: every entry that is not refused, removed or redeemed, those
 * refused for what can pass, then codes asked for that have no entry yet, unless their coupon was
 * removed under a code that it had before. One code of a coupon at a time. An order edit asks no limits, and so tries nothing again that they refused.
 */
export function candidates(
  entered: EnteredCoupon[],
  { asked, triesAgain }: { asked: string[]; triesAgain: boolean }
): EnteredCoupon[] {
  const removed = new Set(
    entered.filter(({ state }) => state === "removed").map(({ coupon_id }) => coupon_id)
  )
  const isOpen = ({ code, coupon_id, state, normal_form }: EnteredCoupon) =>
    state === null
      ? code !== null && asked.includes(normal_form) && !removed.has(coupon_id)
      : ["entered", "applied", "waiting"].includes(state)
  const isAgain = ({ state, refusals }: EnteredCoupon) =>
    triesAgain &&
    state === "refused" &&
    (refusals ?? []).every(({ code }) => CAN_PASS.includes(code))
  const open = distinct(entered.filter(isOpen)).slice(0, MAX_CODES_PER_CART)
  const again = entered.filter(isAgain).slice(0, MAX_CODES_PER_CART - open.length)
  const chosen = distinct([...open, ...again])
  return entered.filter((entry) => chosen.includes(entry))
}

function distinct(entries: EnteredCoupon[]): EnteredCoupon[] {
  const seen = new Set<string>()
  return entries.filter(({ coupon_id }) => !seen.has(coupon_id) && seen.add(coupon_id))
}
