import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { ReverseRedemption } from "./validators"

export const adminRedemptionRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/coupon-redemptions/:id/reverse",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ReverseRedemption)],
    policies: [{ resource: "coupon_redemption", operation: "update" }],
  },
]
