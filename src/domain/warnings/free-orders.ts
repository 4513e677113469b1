import type { CouponFacts } from "../eligibility/facts"
import { canMeet } from "./can-meet"
import { isFree } from "./example"
import { currenciesOf, turningPrices } from "./prices"
import type { WarnedCoupon, Warning, WarningContext } from "./warning"

/** The lowest price, of those where something changes, that a coupon takes off wholly. */
export function freeOrder(coupon: WarnedCoupon, context: WarningContext): Warning[] {
  return currenciesOf(coupon.terms, context.currency_code).flatMap((currency_code) => {
    const price = turningPrices([coupon.terms], currency_code).find((price) =>
      isFree([coupon], { price, currency_code }, context)
    )
    return price ? { code: "free_order", params: { price, currency_code } } : []
  })
}

/** Coupons with which it takes off everything, though neither does so alone: one price each. */
export function freeWithOthers(coupon: WarnedCoupon, context: WarningContext): Warning[] {
  return context.others
    .filter((other) => other.id !== coupon.id && canMeet(coupon, other))
    .flatMap((other) => freeWith(coupon, other, context) ?? [])
}

function freeWith(
  coupon: WarnedCoupon,
  other: CouponFacts,
  context: WarningContext
): Warning | null {
  const all = [coupon.terms, other.terms]
  for (const currency_code of new Set(all.flatMap((t) => currenciesOf(t, context.currency_code)))) {
    const price = turningPrices(all, currency_code).find((price) => {
      const at = { price, currency_code }
      return (
        (isFree([coupon, other], at, context) || isFree([other, coupon], at, context)) &&
        !isFree([coupon], at, context) &&
        !isFree([other], at, context)
      )
    })
    if (price) {
      const params = { coupon_id: other.id, other: other.code, price, currency_code }
      return { code: "free_with", params }
    }
  }
  return null
}
