import { MedusaError } from "@medusajs/framework/utils"
import type { LockedCoupon } from "../../coupon/operations/coupons/lock-coupons"
import { problemError } from "../../coupon/problem-error"

/**
 * Pauses or resumes what was published. A draft is published on purpose only: paused, it would be
 * by whoever resumes what is paused.
 * @throws MedusaError not_allowed `coupon_draft`
 */
export function unlessDraft(publication: "paused" | "active") {
  return (coupon: LockedCoupon) => {
    if (coupon.publication === "draft") {
      throw problemError(
        { code: "coupon_draft" },
        `${coupon.code} is a draft. Publish it on its own page.`,
        MedusaError.Types.NOT_ALLOWED
      )
    }
    return publication
  }
}
