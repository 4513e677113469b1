import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { ReorderCartCoupons } from "../../../contracts/store"

export const storeCartCouponRoutes: MiddlewareRoute[] = [
  {
    matcher: "/store/carts/:id/coupons",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ReorderCartCoupons)],
  },
]
