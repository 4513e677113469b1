import { isOnShipping } from "../aim"
import { linesInScope } from "../lines-in-scope"
import { ruleText } from "../rule-text"
import { condition, type Rule } from "../rule"

/** A shipping method chosen, of those that the coupon may take something off. */
export const shipping: Rule = (coupon, cart) => {
  if (!isOnShipping(coupon.terms)) {
    return null
  }
  const inScope = linesInScope(coupon, cart).map((line) => line.id)
  const code = cart.shipping_methods.length ? "shipping_method" : "no_shipping"
  return condition(
    "shipping",
    coupon.terms.targets.map(ruleText),
    inScope,
    inScope.length ? null : { code, params: {} }
  )
}
