import { getComputedActionsForItems } from "@medusajs/promotion/dist/utils/compute-actions/line-items"
import { getComputedActionsForShippingMethods } from "@medusajs/promotion/dist/utils/compute-actions/shipping-methods"
import { MathBN } from "@medusajs/framework/utils"
import type { CartFacts, FactLine } from "../../eligibility/facts"
import type { Terms } from "../../terms/terms"
import type { Money } from "../money"

/** The native promotion that says the same as terms. */
function promotionOf({ discount, targets }: Terms) {
  return {
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
}

const described = (lines: FactLine[]) =>
  lines.map(({ attributes, ...line }) => ({ ...attributes, ...line }))

/** What the same native promotion takes off each item, by Medusa's own code. */
export function nativeAmounts(
  terms: Terms,
  cart: CartFacts,
  taken: Map<string, Money>
): Map<string, Money> {
  const actions = getComputedActionsForItems(
    promotionOf(terms) as never,
    described(cart.lines) as never,
    new Map(taken) as never
  ) as { item_id: string; amount: Money }[]
  return new Map(actions.map(({ item_id, amount }) => [item_id, MathBN.convert(amount)]))
}

/** The same of shipping methods; numbers as the cart has them, since Medusa asks whether they are 0. */
export function nativeShippingAmounts(terms: Terms, cart: CartFacts): Map<string, Money> {
  const methods = described(cart.shipping_methods).map((method) => ({
    ...method,
    subtotal: Number(method.subtotal),
  }))
  const actions = getComputedActionsForShippingMethods(
    promotionOf(terms) as never,
    methods as never,
    new Map() as never
  ) as { shipping_method_id: string; amount: Money }[]
  return new Map(
    actions.map(({ shipping_method_id, amount }) => [shipping_method_id, MathBN.convert(amount)])
  )
}
