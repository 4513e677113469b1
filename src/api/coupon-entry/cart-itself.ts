import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { normalForm } from "../../domain/code/normal-form"
import { removeEntries } from "../../modules/coupon/operations/entries/change-entries"
import { COUPON_MODULE } from "../../modules/coupon"
import { listRefusedCoupons } from "../../modules/coupon/operations/entries/list-cart-coupons"
import type { CouponModuleService } from "../../modules/coupon/service"
import { beforeAnswer } from "./before-answer"
import { findEnteredCoupons } from "../../modules/coupon/operations/entries/find-entered-coupons"
import { findCustomerToBe } from "../../modules/coupon/operations/facts/find-customer-to-be"
import {
  findOpenCart,
  findRegion,
  type CartIdentity,
  type OpenCart,
} from "../../modules/coupon/operations/facts/load-cart-facts"
import { emitRefused } from "../../workflows/entry/emit-refused"
import { enterCodes } from "../../workflows/entry/enter-codes"
import { planEntry } from "../../workflows/entry/plan-entry"
import type { DescribedItem } from "../described-cart"
import { couponService } from "./coupon-service"
import { readNewCart } from "./read-new-cart"

type CartBody = {
  promo_codes?: string[]
  region_id?: string
  currency_code?: string
  sales_channel_id?: string
  email?: string
  items?: DescribedItem[]
}

/**
 * `POST /store/carts/:id`, as the official storefront starter sends it: the
 * labels of the cart plus the new code. A list that leaves out an applied code
 * removes it, one that leaves out a waiting code keeps it, an empty list clears.
 */
export async function replaceCodesOfCart(
  req: MedusaRequest<CartBody>,
  _: MedusaResponse,
  next: MedusaNextFunction
) {
  const listed = req.validatedBody.promo_codes
  const service = couponService(req)
  const cartId = req.params.id ?? ""
  const cart = listed && (await service.directly((sql) => findOpenCart(sql, cartId)))
  if (!listed || !cart) {
    return next()
  }
  if (!listed.length) {
    await service.atomically((sql) => removeEntries(sql, cartId, "all"))
    return next()
  }
  const entered = await service.directly((sql) =>
    findEnteredCoupons(sql, { scope_id: cartId, normal_forms: [], automatic: null })
  )
  const forms = new Set(listed.map(normalForm))
  const applied = entered.filter(({ state }) => state === "applied")
  const leftOut = applied.filter(({ normal_form }) => !forms.has(normal_form))
  const kept = new Set(applied.map(({ normal_form }) => normal_form))
  const typed = listed.filter((code) => !kept.has(normalForm(code) ?? ""))

  const labels = applied.flatMap(({ code, normal_form }) =>
    code !== null && forms.has(normal_form) ? [code] : []
  )
  const codes = await enterCodes(
    req.scope,
    cartId,
    await changedBy(req, cart),
    typed,
    leftOut.map(({ normal_form }) => normal_form)
  )
  req.validatedBody.promo_codes = [...labels, ...codes]
  return next()
}

/** `POST /store/carts` with codes: decided now, remembered when the cart is computed, since it does not exist yet. */
export async function decideCodesOfNewCart(
  req: AuthenticatedMedusaRequest<CartBody>,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const body = req.validatedBody
  if (!body.promo_codes?.length) {
    return next()
  }
  const region = await couponService(req).directly((sql) => findRegion(sql, body.region_id ?? null))
  const identity = {
    currency_code: body.currency_code ?? region?.currency_code ?? "",
    region_id: region?.id ?? null,
    sales_channel_id: body.sales_channel_id ?? null,
    ...(await customerOf(req, req.auth_context?.actor_id ?? null, body.email)),
  }
  const { codes } = await planEntry(req.scope, body.promo_codes, identity, () =>
    readNewCart(req.scope, identity, body.items)
  )
  body.promo_codes = codes
  beforeAnswer(res, (answer) => tellRefused(req.scope, answer))
  return next()
}

async function tellRefused(scope: MedusaContainer, answer: unknown): Promise<void> {
  const cartId: unknown = Reflect.get(Object(Reflect.get(Object(answer), "cart")), "id")
  if (typeof cartId !== "string") {
    return
  }
  const coupons: CouponModuleService = scope.resolve(COUPON_MODULE)
  const refused = await coupons.directly((sql) => listRefusedCoupons(sql, cartId))
  await emitRefused(scope, cartId, refused)
}

/** The cart as the very request will make it: a code may come with the region it is for. */
async function changedBy(req: MedusaRequest<CartBody>, cart: OpenCart): Promise<OpenCart> {
  const { region_id, sales_channel_id, email } = req.validatedBody
  const region = region_id
    ? await couponService(req).directly((sql) => findRegion(sql, region_id))
    : null
  return {
    ...cart,
    ...(region ? { region_id: region.id, currency_code: region.currency_code } : {}),
    sales_channel_id: sales_channel_id ?? cart.sales_channel_id,
    ...(email ? await customerOf(req, cart.customer_id, email) : {}),
  }
}

/** Whom core will give the cart to. */
async function customerOf(
  { scope }: MedusaRequest,
  customer_id: string | null,
  email: string | undefined
): Promise<Pick<CartIdentity, "customer_id" | "email">> {
  if (!email) {
    return { customer_id, email: null }
  }
  const coupons: CouponModuleService = scope.resolve(COUPON_MODULE)
  const toBe = await coupons.directly((sql) => findCustomerToBe(sql, { customer_id, email }))
  return { customer_id: toBe, email }
}
