import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ListOrderEntriesQuery } from "../../../contracts/order-entries"
import { validateQuery } from "../../validate-query"

export const adminEntryRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/coupon-entries",
    methods: ["GET"],
    middlewares: [validateQuery(ListOrderEntriesQuery)],
    policies: [{ resource: "coupon_redemption", operation: "read" }],
  },
]
