import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminPromotion, DetailWidgetProps } from "@medusajs/types"
import { PromotionCoupon } from "../components/widget/promotion-coupon"

const PromotionCouponWidget = ({ data }: DetailWidgetProps<AdminPromotion>) => (
  <PromotionCoupon promotionId={data.id} />
)

export const config = defineWidgetConfig({
  id: "coupons-promotion",
  zone: "promotion.details.side",
})

export default PromotionCouponWidget
