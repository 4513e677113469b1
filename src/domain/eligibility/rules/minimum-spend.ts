import { canonicalDecimal, compareDecimals, subtractDecimals } from "../../decimal-arithmetic"
import { amountIn } from "../../terms/amount-in"
import type { Terms } from "../../terms/terms"
import { cartWorth } from "../cart-worth"
import type { CartFacts } from "../facts"
import { condition, type Rule } from "../rule"

/** The whole cart before any discount, in an amount of its own currency; of tiers the lowest. */
export const minimumSpend: Rule = ({ terms }, cart) => {
  const minimum = requiredSpend(terms, cart)
  if (!minimum) {
    return null
  }
  const required = canonicalDecimal(minimum.amount)
  const actual = cartWorth(cart, minimum.with_tax)
  if (compareDecimals(actual, required) !== -1) {
    return condition("minimum-spend", required, actual, null)
  }
  return condition("minimum-spend", required, actual, {
    code: "minimum_spend",
    params: {
      required,
      actual,
      missing: subtractDecimals(required, actual),
      currency_code: cart.currency_code,
    },
  })
}

function requiredSpend({ minimum_spend, tiers }: Terms, { currency_code }: CartFacts) {
  const lowest = tiers?.steps[0] && { amounts: tiers.steps[0].from, with_tax: tiers.with_tax }
  const minimum = lowest ?? minimum_spend
  const amount = amountIn(minimum, currency_code)
  return minimum && amount !== null ? { amount, with_tax: minimum.with_tax } : null
}
