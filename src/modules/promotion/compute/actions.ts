import type { PromotionTypes } from "@medusajs/framework/types"
import { ComputedActions, MathBN } from "@medusajs/framework/utils"
import type { Decimal } from "../../../domain/decimal"
import type { CouponOutcome } from "../../../domain/discount/coupon-outcome"
import type { CartFacts } from "../../../domain/eligibility/facts"
import { toDecimal } from "./to-decimal"

type Actions = PromotionTypes.ComputeActions[]
type ItemAction = PromotionTypes.AddItemAdjustmentAction & { is_tax_inclusive?: boolean }

/** What native promotions took off each line already, without tax. */
export function takenByNatives(
  actions: Actions,
  cart: CartFacts
): { line_id: string; amount: Decimal }[] {
  const lines = new Map(cart.lines.map((line) => [line.id, line]))
  return actions
    .filter((action): action is ItemAction => action.action === ComputedActions.ADD_ITEM_ADJUSTMENT)
    .map((action) => {
      const line = lines.get(action.item_id)
      const withoutTax =
        action.is_tax_inclusive && line && MathBN.gt(line.original_total, 0)
          ? MathBN.mult(action.amount, MathBN.div(line.subtotal, line.original_total))
          : action.amount
      return { line_id: action.item_id, amount: toDecimal(withoutTax) }
    })
}

/** The engine's outcomes in the language of `computeActions`. */
export function couponActions(outcomes: CouponOutcome[]): Actions {
  return outcomes
    .filter(({ state }) => state === "applied")
    .flatMap(({ code, lines }) =>
      lines
        .filter(({ amount }) => MathBN.gt(amount, 0))
        .map(({ line_id, amount, is_tax_inclusive }) => {
          const action: ItemAction = {
            action: ComputedActions.ADD_ITEM_ADJUSTMENT,
            item_id: line_id,
            amount: MathBN.convert(amount),
            code,
            is_tax_inclusive,
          }
          return action
        })
    )
}
