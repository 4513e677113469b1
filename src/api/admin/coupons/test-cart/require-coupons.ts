import { couponNotFound } from "../../../../modules/coupon/problem-error"

/** @throws MedusaError not_found that names the first coupon there is not */
export function requireCoupons(asked: string[], found: { id: string }[]): void {
  const missing = asked.find((id) => !found.some((coupon) => coupon.id === id))
  if (missing) {
    throw couponNotFound(missing)
  }
}
