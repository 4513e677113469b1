import { amountsOf } from "../../terms/amount-in"
import type { Terms } from "../../terms/terms"
import { condition, type Rule } from "../rule"

/** A currency of a fixed amount, and one in which the minimums and the maximum are set. */
export const currency: Rule = (coupon, cart) => {
  const accepted = acceptedCurrencies(coupon.terms)
  if (!accepted) {
    return null
  }
  const passed = accepted.includes(cart.currency_code.toLowerCase())
  return condition(
    "currency",
    accepted,
    cart.currency_code,
    passed ? null : { code: "currency", params: { currency_codes: accepted } }
  )
}

function acceptedCurrencies(terms: Terms): string[] | null {
  const { discount, tiers, minimum_spend, minimum_total, maximum_discount } = terms
  const fixed = discount.currency_code && !tiers ? { amounts: amountsOf(discount) } : null
  const lowest = tiers?.steps[0] && { amounts: tiers.steps[0].from }
  const listed = [fixed, lowest, minimum_spend, minimum_total, maximum_discount].map((listed) =>
    listed?.amounts.map(({ currency_code }) => currency_code)
  )
  const [first, ...others] = listed
    .map((codes) => codes?.map((code) => code.toLowerCase()))
    .filter((codes) => codes !== undefined)
  return first?.filter((code) => others.every((codes) => codes.includes(code))) ?? null
}
