import {
  addDecimals,
  canonicalDecimal,
  compareDecimals,
  subtractDecimals,
} from "../../decimal-arithmetic"
import { condition, type Rule } from "../rule"

/** The whole cart before any discount, in an amount of its own currency. */
export const minimumSpend: Rule = (coupon, cart) => {
  const minimum = coupon.terms.minimum_spend
  const amount = minimum?.amounts.find(
    ({ currency_code }) => currency_code.toLowerCase() === cart.currency_code.toLowerCase()
  )
  if (!minimum || !amount) {
    return null
  }
  const required = canonicalDecimal(amount.amount)
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
