import { budgetText } from "../../budget/budget-text"
import { orderValue } from "../../budget/order-value"
import { budgetRefusal, spentBudget } from "../../budget/spent-budget"
import type { Refusal } from "../../refusal/reasons"
import { isKnown } from "../is-known"
import { condition, type Rule } from "../rule"

/** Each budget has to have some left; who nobody knows has to say an e-mail where each has their own. */
export const budget: Rule = (coupon, cart) => {
  const { budgets } = coupon
  if (!budgets.length) {
    return null
  }
  const isSecret = !isKnown(cart) && budgets.some(({ per }) => per === "customer")
  const spent = spentBudget(budgets, {
    currency_code: cart.currency_code,
    discount: null,
    order_value: orderValue(cart),
  })
  const refusal: Refusal | null = isSecret ? { code: "email_required", params: {} } : null
  return condition(
    "budget",
    budgets.map(budgetText),
    budgets.map(({ used }) => used),
    spent ? budgetRefusal(spent, coupon.time_zone) : refusal
  )
}
