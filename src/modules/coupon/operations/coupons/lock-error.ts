import { MedusaError } from "@medusajs/framework/utils"
import { problemError } from "../../problem-error"

/** What a used coupon answers to a change of what its orders rest on. */
export function lockedError(coupon: { code: string; used: number }, fields: string[]): MedusaError {
  return problemError(
    { code: "coupon_locked" },
    `The coupon ${coupon.code} has been used, so ${fields.join(", ")} can no longer change. ` +
      `Duplicate the coupon and change the copy instead.`,
    MedusaError.Types.NOT_ALLOWED
  )
}

/** What a used coupon answers to being deleted for good. */
export function usedError(coupon: { code: string }): MedusaError {
  return problemError(
    { code: "coupon_used" },
    `The coupon ${coupon.code} has been used and its records are kept. Move it to the bin instead.`,
    MedusaError.Types.NOT_ALLOWED
  )
}

/** What a used coupon answers to fewer uses than it has had. */
export function limitBelowUsedError(used: number): MedusaError {
  return problemError(
    { code: "coupon_limit_below_used", path: "total_limit", params: { used } },
    `The limit cannot be below ${used}, as often as the coupon has been used.`
  )
}
