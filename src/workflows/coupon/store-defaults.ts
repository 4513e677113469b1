import type { CreateCoupon } from "../../contracts/coupon"
import type { NewCouponDefaults } from "../../contracts/settings"
import { lowestDiscount } from "../../domain/terms/lowest-discount"

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
  const discount = coupon.discount ?? discountOfTiers(coupon)
  return discount && hasAmount(coupon)
    ? { ...coupon, discount: { is_tax_inclusive, ...discount } }
    : { ...coupon, discount }
}

/** Who gives tiers need not say what the lowest takes off once more. */
function discountOfTiers({ tiers }: CreateCoupon): CreateCoupon["discount"] {
  const lowest = tiers && lowestDiscount(tiers)
  return lowest ? { ...lowest, target: "order" } : undefined
}

function hasAmount({ discount, tiers }: CreateCoupon): boolean {
  return [discount, ...(tiers?.steps ?? []).map((step) => step.discount)].some(
    (each) => each?.type === "fixed"
  )
}
