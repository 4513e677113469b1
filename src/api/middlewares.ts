import { defineMiddlewares } from "@medusajs/framework/http"
import { adminCouponRoutes } from "./admin/coupons/middlewares"
import { adminCartRoutes } from "./admin/coupon-carts/middlewares"
import { adminProductRoutes } from "./admin/coupon-products/middlewares"
import { adminRedemptionRoutes } from "./admin/coupon-redemptions/middlewares"
import { adminSettingRoutes } from "./admin/coupon-settings/middlewares"
import { couponEntryRoutes } from "./coupon-entry/middlewares"
import { voucherRoutes } from "./coupon-entry/settle-vouchers-of-request"
import { couponNameRoutes } from "./store/show-coupon-names"
import { adminEntryRoutes } from "./admin/coupon-entries/middlewares"
import { adminVendorRoutes } from "./admin/coupon-vendors/middlewares"
import { adminViewRoutes } from "./admin/coupon-views/middlewares"
import { adminProblemRoutes } from "./admin/describe-problems"
import { adminActorRoutes } from "./admin/name-actor"
import { storeCartCouponRoutes } from "./store/carts/middlewares"

export default defineMiddlewares({
  routes: [
    ...adminActorRoutes,
    ...adminProblemRoutes,
    ...adminCouponRoutes,
    ...adminRedemptionRoutes,
    ...adminEntryRoutes,
    ...adminCartRoutes,
    ...adminProductRoutes,
    ...adminSettingRoutes,
    ...adminVendorRoutes,
    ...adminViewRoutes,
    ...storeCartCouponRoutes,
    ...couponEntryRoutes,
    ...couponNameRoutes,
    ...voucherRoutes,
  ],
})
