import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { alignEntriesWithOrder } from "../../../modules/coupon/operations/entries/align-entries-with-order"
import type { TypedCode } from "../../../modules/coupon/operations/entries/decide-typed-codes"
import { enterTypedCodes } from "../../../modules/coupon/operations/entries/enter-typed-codes"
import { removeTypedCodes } from "../../../modules/coupon/operations/entries/remove-typed-codes"
import { hasOpenEdit } from "../../../modules/coupon/operations/facts/has-open-edit"
import { findEnteredCoupons } from "../../../modules/coupon/operations/entries/find-entered-coupons"
import { toRemember } from "../../../workflows/entry/plan-entry"
import { couponService } from "../coupon-service"
import { decideForDraft } from "./decide-for-draft"
import { readNewDraft, type NewDraft } from "./read-new-draft"
import { readOpenEdit } from "./read-open-edit"

type CodesBody = { promo_codes?: string[] }

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
  // Without an open edit core refuses, and nothing must have been entered then.
  const isOpen = await service.directly((sql) => hasOpenEdit(sql, orderId))
  if (!isOpen || !typed.length) {
    return next()
  }
  const [edit, entered] = await Promise.all([
    readOpenEdit(req.scope, orderId),
    service.directly((sql) =>
      findEnteredCoupons(sql, { scope_id: orderId, normal_forms: [], automatic: null })
    ),
  ])
  const giving = entered.filter(({ state }) => state === "entered" || state === "applied")
  const decided = await decideForDraft(req, typed, {
    ...edit,
    takes_shipping: false,
    coupon_ids: giving.map(({ coupon_id }) => coupon_id),
  })
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
  const service = couponService(req)
  if (!(await service.directly((sql) => hasOpenEdit(sql, orderId)))) {
    return next()
  }
  req.validatedBody.promo_codes = await service.atomically((sql) =>
    removeTypedCodes(sql, orderId, typed)
  )
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

/** `POST /admin/draft-orders` with codes. */
export async function decideCodesOfNewDraft(
  req: MedusaRequest<NewDraft>,
  _: MedusaResponse,
  next: MedusaNextFunction
) {
  const body = req.validatedBody
  if (!body.promo_codes?.length) {
    return next()
  }
  const context = await readNewDraft(req.scope, body)
  const draft = { context, codes: [], takes_shipping: true, coupon_ids: [] }
  body.promo_codes = (await decideForDraft(req, body.promo_codes, draft)).map(label)
  return next()
}

function label(code: TypedCode): string {
  return code.kind === "coupon" ? code.coupon.code : code.typed
}
