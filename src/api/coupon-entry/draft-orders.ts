import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { FactLine } from "../../domain/eligibility/facts"
import { normalForm } from "../../domain/code/normal-form"
import { alignEntriesWithOrder } from "../../modules/coupon/operations/entries/align-entries-with-order"
import { removeEntries } from "../../modules/coupon/operations/entries/change-entries"
import type { TypedCode } from "../../modules/coupon/operations/entries/decide-typed-codes"
import { enterTypedCodes } from "../../modules/coupon/operations/entries/enter-typed-codes"
import { findCouponCodes } from "../../modules/coupon/operations/codes/find-coupon-codes"
import {
  findDraftOrder,
  findRegion,
  type CartIdentity,
} from "../../modules/coupon/operations/facts/load-cart-facts"
import { refusalError } from "../../modules/coupon/operations/coupons/refusal-error"
import { draftLines } from "./draft-lines"
import { couponService, decide, toRemember, unknownCode } from "./typed-codes"

type CodesBody = { promo_codes?: string[] }
type DraftBody = CodesBody & {
  region_id?: string
  currency_code?: string
  sales_channel_id?: string
  customer_id?: string
  email?: string
}

/**
 * `POST /admin/draft-orders/:id/edit/promotions`: core would accept a code that
 * does not apply and give nothing. Staff are told why, at once.
 */
export async function addCodesToDraft(
  req: MedusaRequest<CodesBody>,
  _: MedusaResponse,
  next: MedusaNextFunction
) {
  const service = couponService(req)
  const orderId = req.params.id ?? ""
  const typed = req.validatedBody.promo_codes ?? []
  const order = await service.directly((sql) => findDraftOrder(sql, orderId))
  if (!order || !typed.length) {
    return next()
  }
  const lines = await draftLines(req.scope, orderId, order.currency_code)
  const decided = await decideForStaff(req, typed, order, lines)
  req.validatedBody.promo_codes = decided.map(label)
  const ours = decided.filter((code) => code.kind === "coupon")
  await service.directly((sql) =>
    enterTypedCodes(
      sql,
      orderId,
      ours.map((code) => toRemember(code, []))
    )
  )
  return next()
}

/** `DELETE /admin/draft-orders/:id/edit/promotions`. */
export async function removeCodesFromDraft(
  req: MedusaRequest<CodesBody>,
  _: MedusaResponse,
  next: MedusaNextFunction
) {
  const orderId = req.params.id ?? ""
  const typed = req.validatedBody.promo_codes ?? []
  const forms = typed.map(normalForm)
  const known = forms.filter((form) => form !== null)
  req.validatedBody.promo_codes = await couponService(req).atomically(async (sql) => {
    await removeEntries(sql, orderId, known)
    const found = await findCouponCodes(sql, known)
    return typed.map(
      (code, index) => found.find(({ normal_form }) => normal_form === forms[index])?.code ?? code
    )
  })
  return next()
}

/**
 * `DELETE /admin/draft-orders/:id/edit`: the codes added meanwhile go, those
 * removed are back. The edit is not in the order yet, so the order tells.
 */
export async function restoreCodesOfDraft(
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
) {
  await couponService(req).directly((sql) => alignEntriesWithOrder(sql, req.params.id ?? ""))
  return next()
}

/** `POST /admin/draft-orders` with codes. What the items decide is seen when they are computed. */
export async function decideCodesOfNewDraft(
  req: MedusaRequest<DraftBody>,
  _: MedusaResponse,
  next: MedusaNextFunction
) {
  const body = req.validatedBody
  if (!body.promo_codes?.length) {
    return next()
  }
  const region = await couponService(req).directly((sql) => findRegion(sql, body.region_id ?? null))
  const decided = await decideForStaff(req, body.promo_codes, {
    currency_code: body.currency_code ?? region?.currency_code ?? "",
    region_id: region?.id ?? null,
    sales_channel_id: body.sales_channel_id ?? null,
    customer_id: body.customer_id ?? null,
    email: body.email ?? null,
  })
  body.promo_codes = decided.map(label)
  return next()
}

/** @throws MedusaError invalid_data for a code nobody has, not_allowed with the reason for one that does not apply */
async function decideForStaff(
  req: MedusaRequest,
  typed: string[],
  identity: CartIdentity,
  lines?: FactLine[]
): Promise<TypedCode[]> {
  const decided = await decide(req, typed, identity, lines)
  for (const code of decided) {
    if (code.kind === "nowhere") {
      throw unknownCode(code.typed)
    }
    const [refusal] = code.kind === "coupon" ? code.eligibility.refusals : []
    if (code.kind === "coupon" && refusal) {
      throw refusalError(refusal, code.coupon.code)
    }
  }
  return decided
}

function label(code: TypedCode): string {
  return code.kind === "coupon" ? code.coupon.code : code.typed
}
