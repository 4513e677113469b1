import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomerGroup, DetailWidgetProps } from "@medusajs/types"
import { useTranslation } from "react-i18next"
import { CouponListCard } from "../components/widget/coupon-list-card"

const CustomerGroupCouponsWidget = ({ data }: DetailWidgetProps<AdminCustomerGroup>) => {
  const { t } = useTranslation("coupons")
  return <CouponListCard title={t("widgets.group.title")} filter={{ group_id: data.id }} />
}

export const config = defineWidgetConfig({
  id: "coupons-customer-group",
  zone: "customer_group.details.after",
})

export default CustomerGroupCouponsWidget
