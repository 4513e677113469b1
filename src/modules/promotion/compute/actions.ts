import type { PromotionTypes } from "@medusajs/framework/types"
import { ComputedActions, MathBN } from "@medusajs/framework/utils"
import type { Decimal } from "../../../domain/decimal"
import type { CouponOutcome, LineOutcome } from "../../../domain/discount/coupon-outcome"
import type { CartFacts } from "../../../domain/eligibility/facts"
import { toDecimal } from "./to-decimal"

type Action = PromotionTypes.ComputeActions
type ItemAction = PromotionTypes.AddItemAdjustmentAction & { is_tax_inclusive?: boolean }
type ShippingAction = PromotionTypes.AddShippingMethodAdjustment

/** What native promotions took off each item and shipping method already, without tax. */
export function takenByNatives(
  actions: Action[],
  cart: CartFacts
): { line_id: string; amount: Decimal }[] {
  const lines = new Map(cart.lines.map((line) => [line.id, line]))
  return actions.flatMap((action) => {
    if (isOffShipping(action)) {
      return { line_id: action.shipping_method_id, amount: toDecimal(action.amount) }
    }
    if (!isOffItem(action)) {
      return []
    }
    const line = lines.get(action.item_id)
    const withoutTax =
      action.is_tax_inclusive && line && MathBN.gt(line.original_total, 0)
        ? MathBN.mult(action.amount, MathBN.div(line.subtotal, line.original_total))
        : action.amount
    return { line_id: action.item_id, amount: toDecimal(withoutTax) }
  })
}

/** The engine's outcomes in the language of `computeActions`. */
export function couponActions(outcomes: CouponOutcome[], cart: CartFacts): Action[] {
  const shippingIds = new Set(cart.shipping_methods.map(({ id }) => id))
  return outcomes
    .filter(({ state }) => state === "applied")
    .flatMap(({ code, lines }) =>
      lines
        .filter(({ amount }) => MathBN.gt(amount, 0))
        .map((line) => (shippingIds.has(line.line_id) ? offShipping : offItem)(line, code))
    )
}

function offItem({ line_id, amount, is_tax_inclusive }: LineOutcome, code: string): ItemAction {
  return {
    action: ComputedActions.ADD_ITEM_ADJUSTMENT,
    item_id: line_id,
    amount: MathBN.convert(amount),
    code,
    is_tax_inclusive,
  }
}

function offShipping({ line_id, amount }: LineOutcome, code: string): ShippingAction {
  return {
    action: ComputedActions.ADD_SHIPPING_METHOD_ADJUSTMENT,
    shipping_method_id: line_id,
    amount: MathBN.convert(amount),
    code,
  }
}

function isOffItem(action: Action): action is ItemAction {
  return action.action === ComputedActions.ADD_ITEM_ADJUSTMENT
}

function isOffShipping(action: Action): action is ShippingAction {
  return action.action === ComputedActions.ADD_SHIPPING_METHOD_ADJUSTMENT
}
