import { defineLink } from "@medusajs/framework/utils"
import NativePromotionModule from "@medusajs/medusa/promotion"
import CouponModule from "../modules/coupon"

/** `promotion.coupon`, by the promotion id that the coupon keeps; no table of its own. */
export default defineLink(
  { linkable: NativePromotionModule.linkable.promotion, field: "id" },
  { ...CouponModule.linkable.coupon.id, primaryKey: "promotion_id" },
  { readOnly: true }
)
