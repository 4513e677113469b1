import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { normalForm } from "../../domain/code/normal-form"
import {
  forgetRefusedEntries,
  removeEntries,
} from "../../modules/coupon/operations/entries/change-entries"
import { enterTypedCodes } from "../../modules/coupon/operations/entries/enter-typed-codes"
import { findCouponCodes } from "../../modules/coupon/operations/codes/find-coupon-codes"
import { findOpenCart } from "../../modules/coupon/operations/facts/load-cart-facts"
import { emitRefused } from "../../workflows/entry/emit-refused"
import { couponService, planEntry, refusedOf } from "./typed-codes"

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
  const { codes, remember } = await planEntry(req, typed, cart, cartId)
  req.validatedBody.promo_codes = codes
  await service.directly((sql) => enterTypedCodes(sql, cartId, remember))
  await emitRefused(req.scope, cartId, refusedOf(remember))
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
  const forms = typed.map(normalForm)
  const known = forms.filter((form) => form !== null)
  req.validatedBody.promo_codes = await service.atomically(async (sql) => {
    await forgetRefusedEntries(sql, cartId)
    await removeEntries(sql, cartId, known)
    const found = await findCouponCodes(sql, known)
    return typed.map(
      (code, index) => found.find(({ normal_form }) => normal_form === forms[index])?.code ?? code
    )
  })
  return next()
}
