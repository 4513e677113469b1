import type { Terms } from "../../terms/terms"
import { condition, type Rule } from "../rule"

/** The currency of a fixed amount, and one in which the minimum spend is set. */
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

function acceptedCurrencies({ discount, minimum_spend }: Terms): string[] | null {
  const fixed = discount.currency_code?.toLowerCase()
  const spend = minimum_spend?.amounts.map((amount) => amount.currency_code.toLowerCase())
  if (fixed === undefined) {
    return spend ?? null
  }
  return spend ? spend.filter((code) => code === fixed) : [fixed]
}
