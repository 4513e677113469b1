import { MedusaError } from "@medusajs/framework/utils"
import type { LockedCoupon } from "../../coupon/operations/coupons/lock-coupons"

/**
 * Pauses or resumes what was published. A draft is published on purpose only: paused, it would be
 * by whoever resumes what is paused.
 * @throws MedusaError not_allowed `coupon_draft`
 */
export function unlessDraft(publication: "paused" | "active") {
  return (coupon: LockedCoupon) => {
    if (coupon.publication === "draft") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${coupon.code} is a draft. Publish it on its own page.`,
        "coupon_draft"
      )
    }
    return publication
  }
}
