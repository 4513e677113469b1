import { getComputedActionsForItems } from "@medusajs/promotion/dist/utils/compute-actions/line-items"
import { MathBN } from "@medusajs/framework/utils"
import type { CartFacts } from "../../eligibility/facts"
import type { Terms } from "../../terms/terms"
import type { Money } from "../money"

/** What the same native promotion takes off each line, by Medusa's own code. */
export function nativeAmounts(
  { discount, targets }: Terms,
  cart: CartFacts,
  taken: Map<string, Money>
): Map<string, Money> {
  const promotion = {
    code: "NATIVE",
    is_tax_inclusive: discount.is_tax_inclusive,
    application_method: {
      type: discount.type,
      value: discount.value,
      currency_code: discount.currency_code,
      target_type: discount.target,
      allocation: discount.allocation,
      max_quantity: discount.max_quantity,
      target_rules: targets.map((rule) => ({
        ...rule,
        values: rule.values.map((value) => ({ value })),
      })),
    },
  }
  const items = cart.lines.map(({ attributes, ...line }) => ({ ...attributes, ...line }))
  const actions = getComputedActionsForItems(
    promotion as never,
    items as never,
    new Map(taken) as never
  ) as { item_id: string; amount: Money }[]
  return new Map(actions.map(({ item_id, amount }) => [item_id, MathBN.convert(amount)]))
}
