import { linesInScope } from "../lines-in-scope"
import { condition, type Rule } from "../rule"

/** At least one item that the coupon may take something off. */
export const products: Rule = (coupon, cart) => {
  const inScope = linesInScope(coupon.terms, cart).map((line) => line.id)
  return condition(
    "products",
    coupon.terms.targets.map(
      (rule) => `${rule.attribute} ${rule.operator} ${rule.values.join(", ")}`
    ),
    inScope,
    inScope.length ? null : { code: "products", params: {} }
  )
}
