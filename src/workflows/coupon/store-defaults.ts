import type { CreateCoupon } from "../../contracts/coupon"
import type { NewCouponDefaults } from "../../contracts/settings"

/**
 * A new coupon with what the store starts coupons with where the body says nothing. One made of a
 * promotion stays what that was.
 */
export function withStoreDefaults(body: CreateCoupon, defaults: NewCouponDefaults): CreateCoupon {
  if (body.promotion_id !== undefined) {
    return body
  }
  const { is_tax_inclusive, ...fields } = defaults
  const given = Object.entries(body).filter(([, value]) => value !== undefined)
  const coupon: CreateCoupon = { ...fields, ...Object.fromEntries(given) }
  return coupon.discount?.type === "fixed"
    ? { ...coupon, discount: { is_tax_inclusive, ...coupon.discount } }
    : coupon
}
