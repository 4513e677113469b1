import { CAN_PASS } from "../../../domain/refusal/reasons"
import { MAX_CODES_PER_CART } from "../../coupon/operations/entries/enter-typed-codes"
import type { EnteredCoupon } from "../../coupon/operations/entries/find-entered-coupons"

/**
 * What to compute. Automatic coupons first: those that run, and those that ran and are on the cart.
 * Then, in the order entered, every entry that is not refused, removed or redeemed, those refused for
 * what can pass, then codes asked for that have no entry yet, unless their coupon was removed under a
 * code that it had before. One code of a coupon at a time. An order edit asks no limits, and so tries
 * nothing again that they refused, and nothing that was not on the order.
 */
export function candidates(
  entered: EnteredCoupon[],
  { asked, triesAgain }: { asked: string[]; triesAgain: boolean }
): EnteredCoupon[] {
  const byItself = entered.filter((entry) => triesAgain && entry.is_automatic)
  const codes = entered.filter((entry) => !byItself.includes(entry))
  const removed = new Set(
    codes.filter(({ state }) => state === "removed").map(({ coupon_id }) => coupon_id)
  )
  const isOpen = ({ code, coupon_id, state, normal_form }: EnteredCoupon) =>
    state === null
      ? code !== null && asked.includes(normal_form) && !removed.has(coupon_id)
      : ["entered", "applied", "waiting"].includes(state)
  const isAgain = ({ state, refusals }: EnteredCoupon) =>
    triesAgain &&
    state === "refused" &&
    (refusals ?? []).every(({ code }) => CAN_PASS.includes(code))
  const open = distinct(codes.filter(isOpen)).slice(0, MAX_CODES_PER_CART)
  const again = codes.filter(isAgain).slice(0, MAX_CODES_PER_CART - open.length)
  const chosen = distinct([...byItself.filter(isAutomaticNow), ...open, ...again])
  return entered.filter((entry) => chosen.includes(entry))
}

/** What ended while it was on the cart has to be taken off it. */
function isAutomaticNow({ is_live, state }: EnteredCoupon): boolean {
  return state === "redeemed" ? false : is_live || (state !== null && state !== "removed")
}

function distinct(entries: EnteredCoupon[]): EnteredCoupon[] {
  const seen = new Set<string>()
  return entries.filter(({ coupon_id }) => !seen.has(coupon_id) && seen.add(coupon_id))
}
