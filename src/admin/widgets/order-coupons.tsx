import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/types"
import { OrderCouponsCard } from "../components/widget/order-coupons-card"

const OrderCouponsWidget = ({ data }: DetailWidgetProps<AdminOrder>) => (
  <OrderCouponsCard orderId={data.id} />
)

export const config = defineWidgetConfig({
  id: "coupons-order",
  zone: "order.details.side.after",
})

export default OrderCouponsWidget
