import type { StoreCartCoupon } from "../../../../../contracts/store"
import type { CartFacts } from "../../../../../domain/eligibility/facts"
import { publicRefusal } from "../../../../../domain/eligibility/public-outcome"
import type { Scoped } from "../../../../../domain/eligibility/left-out"
import { spendTier } from "../../../../../domain/eligibility/spend-tier"
import type { Refusal } from "../../../../../domain/refusal/reasons"
import { textsIn } from "../../../../../domain/texts/texts-in"
import {
  isHidden,
  type CartCoupon,
} from "../../../../../modules/coupon/operations/entries/list-cart-coupons"
import { itemsOf } from "./items-of"
import { presentReason } from "./present-reason"
import { presentTier } from "./present-tier"

const UNKNOWN: Refusal = { code: "unknown", params: {} }

/** An entered code as its shopper may see it; what is not for them reads as an unknown code. */
export function presentCartCoupon(
  coupon: CartCoupon,
  /** Null where nothing is on it. */
  cart: CartFacts | null,
  locale: string | undefined
): StoreCartCoupon {
  const hidden = isHidden(coupon)
  const texts = hidden ? { name: coupon.code, description: null } : textsIn(coupon, locale)
  const refusals = hidden ? [UNKNOWN] : coupon.refusals.map(publicRefusal)
  return {
    code: coupon.code,
    ...texts,
    is_automatic: coupon.is_automatic,
    position: coupon.position,
    state: hidden ? "refused" : coupon.state,
    amount: coupon.amount,
    currency_code: coupon.currency_code,
    tier: hidden || !cart ? null : presentTier(spendTier(coupon.terms ?? {}, cart), cart, locale),
    voucher: hidden ? null : coupon.voucher,
    reasons: refusals.map((refusal) => presentReason(refusal, locale)),
    ...(hidden || !cart ? { item_ids: [], other_item_ids: [] } : itemsOf(scopeOf(coupon), cart)),
  }
}

function scopeOf({ coupon_id: id, terms, refused_product_ids }: CartCoupon): Scoped | null {
  return terms && { id, terms, refused_product_ids }
}
