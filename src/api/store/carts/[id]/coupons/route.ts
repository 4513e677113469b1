import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { ReorderCartCoupons, StoreCartCouponsResponse } from "../../../../../contracts/store"
import { normalForm } from "../../../../../domain/code/normal-form"
import {
  findCart,
  findOpenCart,
} from "../../../../../modules/coupon/operations/facts/load-cart-facts"
import { listCartCoupons } from "../../../../../modules/coupon/operations/entries/list-cart-coupons"
import { reorderEntries } from "../../../../../modules/coupon/operations/entries/reorder-entries"
import { cartFacts } from "../../../../../modules/promotion/compute/cart-facts"
import { refreshCartCoupons } from "../../../../../workflows/entry/refresh-cart-coupons"
import { couponService } from "../../../../coupon-entry/coupon-service"
import { readCart } from "../../../../../workflows/entry/read-cart"
import { presentCartCoupon } from "./present-cart-coupon"

/** The codes entered on this cart, each with its outcome: applied, waiting for something, or refused and why. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<StoreCartCouponsResponse>) => {
  await requireCart(req)
  res.json(await outcomes(req))
}

/** Applies the entered codes in another order. @throws MedusaError invalid_data on a completed cart */
export const POST = async (
  req: MedusaRequest<ReorderCartCoupons>,
  res: MedusaResponse<StoreCartCouponsResponse>
) => {
  const cartId = await requireOpenCart(req)
  const forms = req.validatedBody.codes.map(normalForm).filter((form) => form !== null)
  await couponService(req).atomically((sql) => reorderEntries(sql, cartId, forms))
  await refreshCartCoupons(req.scope, cartId)
  res.json(await outcomes(req))
}

async function requireCart(req: MedusaRequest): Promise<string> {
  const id = req.params.id ?? ""
  if (!(await couponService(req).directly((sql) => findCart(sql, id)))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Cart with id: ${id} was not found`)
  }
  return id
}

/** In core's words, before anything is written. */
async function requireOpenCart(req: MedusaRequest): Promise<string> {
  const id = await requireCart(req)
  if (!(await couponService(req).directly((sql) => findOpenCart(sql, id)))) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `Cart ${id} is already completed.`)
  }
  return id
}

async function outcomes(req: MedusaRequest): Promise<StoreCartCouponsResponse> {
  const id = req.params.id ?? ""
  const coupons = await couponService(req).directly((sql) => listCartCoupons(sql, id))
  const cart = coupons.length ? await readCart(req.scope, id) : null
  const facts = cart && cartFacts(cart)
  return { coupons: coupons.map((coupon) => presentCartCoupon(coupon, facts, req.locale)) }
}
