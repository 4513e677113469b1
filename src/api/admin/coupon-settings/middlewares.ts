import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { UpdateCouponSettings } from "../../../contracts/settings"

export const adminSettingRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/coupon-settings",
    methods: ["GET"],
    policies: [{ resource: "coupon_setting", operation: "read" }],
  },
  {
    matcher: "/admin/coupon-settings",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(UpdateCouponSettings)],
    policies: [{ resource: "coupon_setting", operation: "update" }],
  },
]
