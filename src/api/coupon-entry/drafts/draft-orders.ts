import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { alignEntriesWithOrder } from "../../../modules/coupon/operations/entries/align-entries-with-order"
import type { TypedCode } from "../../../modules/coupon/operations/entries/decide-typed-codes"
import { enterTypedCodes } from "../../../modules/coupon/operations/entries/enter-typed-codes"
import { removeTypedCodes } from "../../../modules/coupon/operations/entries/remove-typed-codes"
import { hasOpenEdit } from "../../../modules/coupon/operations/facts/has-open-edit"
import { findEnteredCoupons } from "../../../modules/coupon/operations/entries/find-entered-coupons"
import { toRemember } from "../../../workflows/entry/plan-entry"
import { findVouchersOfCodes } from "../../../modules/coupon/operations/vouchers/find-vouchers-of-codes"
import type { ComputeContext } from "../../../modules/promotion/compute/compute-context"
import { describedCart } from "../../described-cart"
import { couponService } from "../coupon-service"
import { decideForDraft } from "./decide-for-draft"
import { readNewDraft, type NewDraft } from "./read-new-draft"
import { readOpenEdit } from "./read-open-edit"
import { itemsToPutIn, putItemsIn, takeItemsOut, type VoucherItemOfDraft } from "./voucher-items"

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
  const [edit, entered, vouchers] = await Promise.all([
    readOpenEdit(req.scope, orderId),
    service.directly((sql) =>
      findEnteredCoupons(sql, { scope_id: orderId, normal_forms: [], automatic: null })
    ),
    service.directly((sql) => findVouchersOfCodes(sql, typed)),
  ])
  const items = itemsToPutIn(vouchers, edit.context.items ?? [])
  const giving = entered.filter(({ state }) => state === "entered" || state === "applied")
  const decided = await decideForDraft(req, typed, {
    ...edit,
    takes_shipping: false,
    context: await withItemsOf(req.scope, edit.context, items),
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
  await putItemsIn(req.scope, orderId, items)
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
  const vouchers = await service.directly((sql) => findVouchersOfCodes(sql, typed))
  req.validatedBody.promo_codes = await service.atomically((sql) =>
    removeTypedCodes(sql, orderId, typed)
  )
  if (vouchers.length) {
    await takeItemsOut(req.scope, orderId, vouchers)
  }
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
  const typed = body.promo_codes
  const vouchers = await couponService(req).directly((sql) => findVouchersOfCodes(sql, typed))
  const items = body.items ?? []
  body.items = [...items, ...itemsToPutIn(vouchers, [])]
  const context = await readNewDraft(req.scope, body)
  const draft = { context, codes: [], takes_shipping: true, coupon_ids: [] }
  body.promo_codes = (await decideForDraft(req, typed, draft)).map(label)
  return next()
}

function label(code: TypedCode): string {
  return code.kind === "coupon" ? code.coupon.code : code.typed
}

/** A draft with the items that its edit is about to get, at the prices of their variants. */
async function withItemsOf(
  scope: MedusaContainer,
  context: ComputeContext,
  items: VoucherItemOfDraft[]
): Promise<ComputeContext> {
  if (!items.length) {
    return context
  }
  const { currency_code, region_id, sales_channel_id, customer } = context
  const place = { currency_code, region_id, sales_channel_id, customer_id: customer?.id }
  const added = await describedCart(scope, { ...place, items })
  return { ...context, items: [...(context.items ?? []), ...(added.items ?? [])] }
}
