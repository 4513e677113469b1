import type { PromotionTypes } from "@medusajs/framework/types"
import type { OpenFields } from "../../coupon/operations/coupons/open-fields"

/** How a coupon's publication reads on its native promotion. */
export function nativeStatus(
  publication: OpenFields["publication"]
): PromotionTypes.PromotionStatusValues {
  return publication === "paused" ? "inactive" : publication
}
