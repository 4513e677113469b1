import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Outlet } from "react-router-dom"
import { MenuLabel } from "../../components/layout/menu-label"
import { CouponTable } from "../../components/list/coupon-table"

const CouponsPage = () => (
  <>
    <CouponTable />
    <Outlet />
  </>
)

export const config = defineRouteConfig({
  label: "menu",
  nested: "/promotions",
  translationNs: "coupons",
})

export const handle = {
  breadcrumb: () => <MenuLabel />,
}

export default CouponsPage
