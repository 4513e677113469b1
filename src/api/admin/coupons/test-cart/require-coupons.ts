import { MedusaError } from "@medusajs/framework/utils"

/** @throws MedusaError not_found that names the first coupon there is not */
export function requireCoupons(asked: string[], found: { id: string }[]): void {
  const missing = asked.find((id) => !found.some((coupon) => coupon.id === id))
  if (missing) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Coupon with id: ${missing} was not found`)
  }
}
