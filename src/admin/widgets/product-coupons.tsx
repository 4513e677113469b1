import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/types"
import { useTranslation } from "react-i18next"
import { CouponListCard } from "../components/widget/coupon-list-card"
import { ProductPolicyCard } from "../components/widget/product-policy-card"

const ProductCouponsWidget = ({ data }: DetailWidgetProps<AdminProduct>) => {
  const { t } = useTranslation("coupons")
  return (
    <>
      <ProductPolicyCard productId={data.id} />
      <CouponListCard title={t("widgets.product.title")} filter={{ product_id: data.id }} />
    </>
  )
}

export const config = defineWidgetConfig({
  id: "coupons-product",
  zone: "product.details.side.after",
})

export default ProductCouponsWidget
