import type { MiddlewareRoute } from "@medusajs/framework/http"
import { SetCouponProduct } from "../../../contracts/coupon-products"
import { validateBody } from "../../validate-body"

export const adminProductRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/coupon-products/:id",
    methods: ["GET"],
    policies: [{ resource: "coupon", operation: "read" }],
  },
  {
    matcher: "/admin/coupon-products/:id",
    methods: ["POST"],
    middlewares: [validateBody(SetCouponProduct)],
    policies: [{ resource: "coupon", operation: "update" }],
  },
]
