import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/types"
import { useTranslation } from "react-i18next"
import { CouponListCard } from "../components/widget/coupon-list-card"

const ProductCouponsWidget = ({ data }: DetailWidgetProps<AdminProduct>) => {
  const { t } = useTranslation("coupons")
  return <CouponListCard title={t("widgets.product.title")} filter={{ product_id: data.id }} />
}

export const config = defineWidgetConfig({
  id: "coupons-product",
  zone: "product.details.side.after",
})

export default ProductCouponsWidget
