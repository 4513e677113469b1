import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { ListRedemptionsQuery } from "../../../contracts/redemption-list"
import { validateQuery } from "../../validate-query"
import { ReverseRedemption } from "./validators"

export const adminRedemptionRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/coupon-redemptions",
    methods: ["GET"],
    middlewares: [validateQuery(ListRedemptionsQuery)],
    policies: [{ resource: "coupon_redemption", operation: "read" }],
  },
  {
    matcher: "/admin/coupon-redemptions/:id/reverse",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ReverseRedemption)],
    policies: [{ resource: "coupon_redemption", operation: "update" }],
  },
]
