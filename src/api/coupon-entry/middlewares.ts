import type { MiddlewareRoute } from "@medusajs/framework/http"
import { decideCodesOfNewCart, replaceCodesOfCart } from "./cart-itself"
import {
  addCodesToDraft,
  decideCodesOfNewDraft,
  removeCodesFromDraft,
  restoreCodesOfDraft,
} from "./drafts/draft-orders"
import { addCodesToCart, removeCodesFromCart } from "./promotions-of-cart"
import { holdCouponsOfCart } from "./complete-cart"

/** With `methods` they run after core's validation, and see what core will. */
export const couponEntryRoutes: MiddlewareRoute[] = [
  { matcher: "/store/carts", methods: ["POST"], middlewares: [decideCodesOfNewCart] },
  { matcher: "/store/carts/:id", methods: ["POST"], middlewares: [replaceCodesOfCart] },
  { matcher: "/store/carts/:id/promotions", methods: ["POST"], middlewares: [addCodesToCart] },
  {
    matcher: "/store/carts/:id/promotions",
    methods: ["DELETE"],
    middlewares: [removeCodesFromCart],
  },
  { matcher: "/store/carts/:id/complete", methods: ["POST"], middlewares: [holdCouponsOfCart] },
  { matcher: "/admin/draft-orders", methods: ["POST"], middlewares: [decideCodesOfNewDraft] },
  {
    matcher: "/admin/draft-orders/:id/edit/promotions",
    methods: ["POST"],
    middlewares: [addCodesToDraft],
  },
  {
    matcher: "/admin/draft-orders/:id/edit/promotions",
    methods: ["DELETE"],
    middlewares: [removeCodesFromDraft],
  },
  {
    matcher: "/admin/draft-orders/:id/edit",
    methods: ["DELETE"],
    middlewares: [restoreCodesOfDraft],
  },
]
