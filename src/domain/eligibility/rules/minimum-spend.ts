import {
  addDecimals,
  canonicalDecimal,
  compareDecimals,
  subtractDecimals,
} from "../../decimal-arithmetic"
import { amountIn } from "../../terms/amount-in"
import { condition, type Rule } from "../rule"

/** The whole cart before any discount, in an amount of its own currency. */
export const minimumSpend: Rule = (coupon, cart) => {
  const minimum = coupon.terms.minimum_spend
  const amount = amountIn(minimum, cart.currency_code)
  if (!minimum || amount === null) {
    return null
  }
  const required = canonicalDecimal(amount)
  const actual = addDecimals(
    ...cart.lines.map((line) => (minimum.with_tax ? line.original_total : line.subtotal))
  )
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
