import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ListRedemptionsQuery } from "../../../contracts/redemption-list"
import { validateBody } from "../../validate-body"
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
    middlewares: [validateBody(ReverseRedemption)],
    policies: [{ resource: "coupon_redemption", operation: "update" }],
  },
]
