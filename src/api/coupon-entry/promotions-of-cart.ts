import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  forgetRefusedEntries,
  removeEntries,
} from "../../modules/coupon/operations/entries/change-entries"
import { removeTypedCodes } from "../../modules/coupon/operations/entries/remove-typed-codes"
import { findOpenCart } from "../../modules/coupon/operations/facts/load-cart-facts"
import { enterCodes } from "../../workflows/entry/enter-codes"
import { couponService } from "./coupon-service"

type Request = MedusaRequest<{ promo_codes: string[] }>

/** `POST /store/carts/:id/promotions`: codes to add; an empty list clears, as in core. */
export async function addCodesToCart(req: Request, _: MedusaResponse, next: MedusaNextFunction) {
  const service = couponService(req)
  const cartId = req.params.id ?? ""
  const typed = req.validatedBody.promo_codes
  const cart = await service.directly((sql) => findOpenCart(sql, cartId))
  if (!cart) {
    return next()
  }
  if (!typed.length) {
    await service.atomically((sql) => removeEntries(sql, cartId, "all"))
    return next()
  }
  req.validatedBody.promo_codes = await enterCodes(req.scope, cartId, cart, typed)
  return next()
}

/** `DELETE /store/carts/:id/promotions`: codes to take off, in any spelling. */
export async function removeCodesFromCart(
  req: Request,
  _: MedusaResponse,
  next: MedusaNextFunction
) {
  const service = couponService(req)
  const cartId = req.params.id ?? ""
  const typed = req.validatedBody.promo_codes
  const cart = await service.directly((sql) => findOpenCart(sql, cartId))
  if (!cart) {
    return next()
  }
  req.validatedBody.promo_codes = await service.atomically(async (sql) => {
    await forgetRefusedEntries(sql, cartId)
    return removeTypedCodes(sql, cartId, typed)
  })
  return next()
}
