import { freeOrder, freeWithOthers } from "./free-orders"
import type { WarnedCoupon, Warning, WarningContext } from "./warning"
import { maximumNeverReached, tiersWithoutGain } from "./without-effect"

/**
 * What a merchant would want to know of a coupon before customers do, each with the cart that shows
 * it. Nothing of it is refused: it may be meant so.
 */
export function warningsOf(coupon: WarnedCoupon, context: WarningContext): Warning[] {
  return [
    ...endedAlready(coupon, context.now),
    ...nobodyNamed(coupon),
    ...noProducts(coupon),
    ...freeOrder(coupon, context),
    ...freeWithOthers(coupon, context),
    ...maximumNeverReached(coupon),
    ...tiersWithoutGain(coupon, context),
    ...guestsCanReturn(coupon),
  ]
}

function endedAlready({ ends_at }: WarnedCoupon, now: Date): Warning[] {
  return ends_at && ends_at <= now
    ? [{ code: "ended_already", params: { ends_at: ends_at.toISOString() } }]
    : []
}

function nobodyNamed({ terms, named_count }: WarnedCoupon): Warning[] {
  return terms.audience.customers === "named" && named_count === 0
    ? [{ code: "nobody_named", params: {} }]
    : []
}

function noProducts({ has_products }: WarnedCoupon): Warning[] {
  return has_products ? [] : [{ code: "no_products", params: {} }]
}

function guestsCanReturn({ terms }: WarnedCoupon): Warning[] {
  const { customers, group_ids, history } = terms.audience
  const isOnce = terms.per_customer_limit !== null || history === "new"
  return isOnce && customers === "everyone" && !group_ids.length
    ? [{ code: "guests_can_return", params: {} }]
    : []
}
