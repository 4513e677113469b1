import type { StoreCartCoupon } from "../../../../../contracts/store"
import type { FactLine } from "../../../../../domain/eligibility/facts"
import { publicRefusal } from "../../../../../domain/eligibility/public-outcome"
import type { Refusal } from "../../../../../domain/refusal/reasons"
import { textsIn } from "../../../../../domain/texts/texts-in"
import {
  isHidden,
  type CartCoupon,
} from "../../../../../modules/coupon/operations/entries/list-cart-coupons"
import { itemsOf } from "./items-of"
import { presentReason } from "./present-reason"

const UNKNOWN: Refusal = { code: "unknown", params: {} }

/** An entered code as its shopper may see it; what is not for them reads as an unknown code. */
export function presentCartCoupon(
  coupon: CartCoupon,
  lines: FactLine[],
  locale: string | undefined
): StoreCartCoupon {
  const hidden = isHidden(coupon)
  const texts = hidden ? { name: coupon.code, description: null } : textsIn(coupon, locale)
  const refusals = hidden ? [UNKNOWN] : coupon.refusals.map(publicRefusal)
  return {
    code: coupon.code,
    ...texts,
    position: coupon.position,
    state: hidden ? "refused" : coupon.state,
    amount: coupon.amount,
    currency_code: coupon.currency_code,
    reasons: refusals.map((refusal) => presentReason(refusal, locale)),
    ...(hidden ? { item_ids: [], other_item_ids: [] } : itemsOf(coupon.targets, lines)),
  }
}
