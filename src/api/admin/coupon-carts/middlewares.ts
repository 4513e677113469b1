import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ListCartsQuery } from "../../../contracts/carts"
import { validateQuery } from "../../validate-query"

export const adminCartRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/coupon-carts",
    methods: ["GET"],
    middlewares: [validateQuery(ListCartsQuery)],
    // Carts have no permission of their own; they name the same people as orders do.
    policies: [
      { resource: "coupon", operation: "read" },
      { resource: "order", operation: "read" },
    ],
  },
]
