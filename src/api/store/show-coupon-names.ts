import { allowFields, type MiddlewareRoute } from "@medusajs/framework/http"
import { translateCouponTexts } from "./translate-coupon-texts"

/** What a shopper may see of a coupon beside its code, on carts and orders; the comment is not in it. */
const SHOWN = ["name", "code", "description", "translations"].map(
  (field) => `promotions.coupon.${field}`
)

/** Without `methods`, since these have to run before core validates the fields asked for. */
export const couponNameRoutes: MiddlewareRoute[] = ["/store/carts*", "/store/orders*"].map(
  (matcher) => ({ matcher, middlewares: [allowFields(SHOWN), translateCouponTexts] })
)
