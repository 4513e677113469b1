import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomer, DetailWidgetProps } from "@medusajs/types"
import { CustomerCouponsCard } from "../components/widget/customer-coupons-card"

const CustomerCouponsWidget = ({ data }: DetailWidgetProps<AdminCustomer>) => (
  <CustomerCouponsCard customerId={data.id} />
)

export const config = defineWidgetConfig({
  id: "coupons-customer",
  zone: "customer.details.after",
})

export default CustomerCouponsWidget
