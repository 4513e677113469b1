import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isRefusalCode } from "../../modules/coupon/operations/refusal-error"
import { recoverRefusedCart } from "../../workflows/entry/refresh-cart-coupons"

/**
 * `POST /store/carts/:id/complete`: where a coupon refused, the cart is computed
 * anew before the answer leaves, so that the shopper can go on without it. The
 * failed workflow has let go of the cart by then; core's error handler comes
 * last, which is why the response is wrapped.
 */
export function refreshRefusedCart(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  // Taken now: by the time the error is answered, no route and none of its params are left.
  const cartId = req.params.id ?? ""
  const answer = res.json.bind(res)
  res.json = (body: unknown) => {
    if (!isRefusalCode(Reflect.get(Object(body), "code"))) {
      return answer(body as never)
    }
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    recoverRefusedCart(req.scope, cartId)
      .catch((error: Error) =>
        logger.error(`Refresh after a refused coupon failed: ${error.message}`)
      )
      .finally(() => answer(body as never))
    return res
  }
  next()
}
