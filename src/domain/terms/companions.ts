import { isAmountOffOrder } from "./is-amount-off-order"
import type { Terms } from "./terms"

/** What a coupon is to others. */
export const COUPON_CLASSES = ["items", "order", "shipping", "vouchers"] as const
export type CouponClass = (typeof COUPON_CLASSES)[number]

/** How many coupons of each class an order takes; null: as many as entered. */
export type ClassLimits = Record<CouponClass, number | null>

/**
 * What a coupon may be on one order with: coupons on single items, on the whole order, on the shipping,
 * vouchers, native promotions. A list from before one of them came to be does not have it, and stays as it is.
 */
export const COMPANIONS = [...COUPON_CLASSES, "promotions"] as const
export type Companion = (typeof COMPANIONS)[number]

/** Whether a coupon lets such a one be on its order. */
export function allows(
  { combines_with }: Pick<Terms, "combines_with">,
  companion: Companion
): boolean {
  return combines_with?.includes(companion) ?? true
}

/** What a coupon with these terms is to others. */
export function companionOf(terms: Pick<Terms, "discount" | "tiers" | "voucher">): CouponClass {
  if (terms.voucher || isAmountOffOrder(terms)) {
    return "vouchers"
  }
  const { target } = terms.discount
  return target === "shipping_methods" ? "shipping" : target
}
