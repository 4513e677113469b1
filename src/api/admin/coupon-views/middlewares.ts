import type { MiddlewareRoute } from "@medusajs/framework/http"
import { CreateCouponView, UpdateCouponView } from "../../../contracts/coupon-views"
import { validateBody } from "../../validate-body"

/** Views are each user's own: whoever may read coupons may keep some. */
const policies = [{ resource: "coupon", operation: "read" }]

export const adminViewRoutes: MiddlewareRoute[] = [
  { matcher: "/admin/coupon-views", methods: ["GET"], policies },
  {
    matcher: "/admin/coupon-views",
    methods: ["POST"],
    middlewares: [validateBody(CreateCouponView)],
    policies,
  },
  {
    matcher: "/admin/coupon-views/:id",
    methods: ["POST"],
    middlewares: [validateBody(UpdateCouponView)],
    policies,
  },
  { matcher: "/admin/coupon-views/:id", methods: ["DELETE"], policies },
]
