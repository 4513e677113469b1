import { MedusaError } from "@medusajs/framework/utils"
import { couponStatus } from "../../../domain/status/coupon-status"
import type { LockedCoupon } from "../../coupon/operations/coupons/lock-coupons"
import { problemError } from "../../coupon/problem-error"

/**
 * Pauses or resumes what was published. A draft is published on purpose only: paused, it would be
 * by whoever resumes what is paused. What has ended is not paused: it would show once it gets a
 * later end, and not before.
 * @throws MedusaError not_allowed `coupon_draft`, `coupon_ended`
 */
export function switchPublication(publication: "paused" | "active") {
  return (coupon: LockedCoupon) => {
    if (coupon.publication === "draft") {
      throw problemError(
        { code: "coupon_draft" },
        `${coupon.code} is a draft. Publish it on its own page.`,
        MedusaError.Types.NOT_ALLOWED
      )
    }
    if (publication === "paused" && hasEnded(coupon)) {
      throw problemError(
        { code: "coupon_ended" },
        `${coupon.code} has ended, so there is nothing to pause.`,
        MedusaError.Types.NOT_ALLOWED
      )
    }
    return publication
  }
}

function hasEnded(coupon: LockedCoupon): boolean {
  const campaign = { starts_at: coupon.campaign_starts_at, ends_at: coupon.campaign_ends_at }
  return couponStatus({ ...coupon, campaign }, new Date()) === "expired"
}
