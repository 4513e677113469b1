import type { CouponFacts } from "../../../domain/eligibility/facts"
import type { EnteredCoupon } from "../../coupon/operations/entries/find-entered-coupons"

/** Coupons with what became of their vouchers' items on the cart. */
export function withItems(
  coupons: CouponFacts[],
  entered: Pick<EnteredCoupon, "coupon_id" | "item">[]
): CouponFacts[] {
  const items = new Map(entered.map(({ coupon_id, item }) => [coupon_id, item]))
  return coupons.map((coupon) => ({ ...coupon, item: items.get(coupon.id) ?? null }))
}
