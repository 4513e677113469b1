import type { MiddlewareRoute } from "@medusajs/framework/http"
import { UpdateCouponSettings } from "../../../contracts/settings"
import { validateBody } from "../../validate-body"

export const adminSettingRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/coupon-settings",
    methods: ["GET"],
    policies: [{ resource: "coupon_setting", operation: "read" }],
  },
  {
    matcher: "/admin/coupon-settings",
    methods: ["POST"],
    middlewares: [validateBody(UpdateCouponSettings)],
    policies: [{ resource: "coupon_setting", operation: "update" }],
  },
]
