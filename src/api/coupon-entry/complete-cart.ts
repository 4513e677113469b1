import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { holdUses } from "../../modules/coupon/operations/ledger/hold-uses"
import {
  isAnyUnregistered,
  releaseHolds,
} from "../../modules/coupon/operations/ledger/release-holds"
import { isRefusalCode } from "../../modules/coupon/operations/coupons/refusal-error"
import { recoverRefusedCart } from "../../workflows/entry/refresh-cart-coupons"
import { beforeAnswer } from "./before-answer"
import { couponService } from "./coupon-service"

/**
 * `POST /store/carts/:id/complete`: the uses are taken before core begins, so
 * that whoever comes too late is refused before there is an order to take back.
 * Core then registers what is held; completions without this route register
 * their uses themselves.
 */
export async function holdCouponsOfCart(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  // Taken now: by the time an error is answered, no route and none of its params are left.
  const cartId = req.params.id ?? ""
  let held: string[] = []
  beforeAnswer(res, (body) => settleAnswer(req, cartId, held, body))
  held = await couponService(req).atomically((sql) => holdUses(sql, cartId, new Date()))
  next()
}

/**
 * Before the answer leaves: what this request held and core did not register is given back, and where
 * a coupon refused, the cart is computed anew, so that the shopper can go on
 * without it. The failed workflow has let go of the cart by then.
 */
async function settleAnswer(
  req: MedusaRequest,
  cartId: string,
  held: string[],
  body: unknown
): Promise<void> {
  try {
    if (held.length && (await couponService(req).directly((sql) => isAnyUnregistered(sql, held)))) {
      await couponService(req).atomically((sql) => releaseHolds(sql, held, new Date()))
    }
    if (isRefusalCode(Reflect.get(Object(body), "code"))) {
      await recoverRefusedCart(req.scope, cartId)
    }
  } catch (error) {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`A cart that did not complete was not put right: ${(error as Error).message}`)
  }
}
