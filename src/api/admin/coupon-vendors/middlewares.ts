import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ListVendorsQuery } from "../../../contracts/vendors"
import { validateQuery } from "../../validate-query"

export const adminVendorRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/coupon-vendors",
    methods: ["GET"],
    middlewares: [validateQuery(ListVendorsQuery)],
    policies: [{ resource: "coupon", operation: "read" }],
  },
]
