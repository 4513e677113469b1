import { MedusaError } from "@medusajs/framework/utils"

/** What a used coupon answers to a change of what its orders rest on. */
export function lockedError(coupon: { code: string; used: number }, fields: string[]): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The coupon ${coupon.code} has been used, so ${fields.join(", ")} can no longer change. ` +
      `Duplicate the coupon and change the copy instead.`,
    "coupon_locked"
  )
}

/** What a used coupon answers to being deleted for good. */
export function usedError(coupon: { code: string }): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The coupon ${coupon.code} has been used and its records are kept. Move it to the bin instead.`,
    "coupon_used"
  )
}
