import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { normalForm } from "../../../domain/code/normal-form"
import { computeCoupons } from "../../../domain/discount/compute-coupons"
import type { CouponOutcome } from "../../../domain/discount/coupon-outcome"
import type { Refusal, RefusalCode } from "../../../domain/refusal/reasons"
import { findCouponCodes } from "../../../modules/coupon/operations/codes/find-coupon-codes"
import { refusalError } from "../../../modules/coupon/operations/coupons/refusal-error"
import type { TypedCode } from "../../../modules/coupon/operations/entries/decide-typed-codes"
import { gatherFacts } from "../../../modules/coupon/operations/facts/gather-facts"
import { takenByNatives } from "../../../modules/promotion/compute/actions"
import { cartFacts } from "../../../modules/promotion/compute/cart-facts"
import type { ComputeContext } from "../../../modules/promotion/compute/compute-context"
import { decide, unknownCode } from "../../../workflows/entry/plan-entry"
import { couponService } from "../coupon-service"

export type DraftToDecide = {
  context: ComputeContext
  /** Codes of the promotions on it already, coupons' labels included. */
  codes: string[]
  /** Whether Medusa takes anything off its shipping: not while it is edited. */
  takes_shipping: boolean
  /** Coupons that it has already and that give something, in the order entered. */
  coupon_ids: string[]
}

/** Reasons that a coupon owes to others, which may be on the draft already. */
const PUSHED_OFF: RefusalCode[] = [
  "coupons_per_order",
  "coupons_per_class",
  "coupons_per_item",
  "one_per_shipping",
  "not_combinable",
]

/**
 * Decides what staff type on a draft order. Core would accept a code that gives nothing, silently.
 * @throws MedusaError invalid_data for a code nobody has, not_allowed with the reason for one that
 * would give nothing, or that would push another off the draft
 */
export async function decideForDraft(
  req: MedusaRequest,
  typed: string[],
  draft: DraftToDecide
): Promise<TypedCode[]> {
  const { context } = draft
  const identity = {
    currency_code: context.currency_code,
    region_id: context.region_id ?? null,
    sales_channel_id: context.sales_channel_id ?? null,
    customer_id: context.customer?.id ?? null,
    email: context.email ?? null,
  }
  const decided = await decide(req.scope, typed, identity, { by_staff: true })
  const nowhere = decided.find(({ kind }) => kind === "nowhere")
  if (nowhere) {
    throw unknownCode(nowhere.typed)
  }
  const added = decided.flatMap((code) => (code.kind === "coupon" ? code.coupon.id : []))
  const outcomes = added.length ? await compute(req, decided, added, draft) : []
  for (const { code, refusal } of inTheWay(outcomes, added)) {
    throw refusal.code === "no_shipping" && !draft.takes_shipping
      ? shippingOnEdit(code)
      : refusalError(refusal, code)
  }
  return decided
}

function shippingOnEdit(code: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `${code}: Medusa takes nothing off the shipping of a draft that is edited. Give the code when you make the draft.`,
    "coupon_shipping_on_edit"
  )
}

/** Native promotions first, with those typed now, then the coupons: what core will compute. */
async function compute(
  req: MedusaRequest,
  decided: TypedCode[],
  added: string[],
  { context, codes, coupon_ids }: DraftToDecide
): Promise<CouponOutcome[]> {
  const service = couponService(req)
  const described = withoutTraces(context)
  const typedNatives = decided.filter(({ kind }) => kind === "native").map(({ typed }) => typed)
  const forms = codes.map(normalForm).filter((form) => form !== null)
  const ours = await service.directly((sql) => findCouponCodes(sql, forms))
  const natives = codes.filter((code) => !ours.some(({ code: label }) => label === code))
  const actions = await req.scope
    .resolve(Modules.PROMOTION)
    .computeActions([...natives, ...typedNatives], described as never)
  const { coupons, store, cart } = await service.directly((sql) =>
    gatherFacts(sql, {
      coupon_ids: [...new Set([...coupon_ids, ...added])],
      cart: cartFacts(described, { by_staff: true }),
      account_email: context.customer?.email ?? null,
      now: new Date(),
    })
  )
  const taken = takenByNatives(actions, cart)
  return computeCoupons({ cart, coupons, taken, settings: store.settings })
}

/** A computation of these lines must neither find the draft nor write to it. */
function withoutTraces({
  items = [],
  shipping_methods = [],
  ...context
}: ComputeContext): ComputeContext {
  return {
    ...context,
    id: undefined,
    items: items.map((item, index) => ({ ...item, id: `line_${index + 1}`, adjustments: [] })),
    shipping_methods: shipping_methods.map((method) => ({ ...method, adjustments: [] })),
  }
}

function inTheWay(
  outcomes: CouponOutcome[],
  added: string[]
): { code: string; refusal: Refusal }[] {
  return outcomes.flatMap(({ coupon_id, code, refusals: [refusal] }) =>
    refusal && (added.includes(coupon_id) || PUSHED_OFF.includes(refusal.code))
      ? { code, refusal }
      : []
  )
}
