import type { Refusal } from "../../refusal/reasons"
import type { CouponFacts } from "../facts"
import { linesInScope } from "../lines-in-scope"
import { condition, type Rule } from "../rule"

/** At least one item that the coupon may take something off. A voucher's own is still to come. */
export const products: Rule = (coupon, cart) => {
  const inScope = linesInScope(coupon, cart).map((line) => line.id)
  return condition(
    "products",
    coupon.terms.targets.map(
      (rule) => `${rule.attribute} ${rule.operator} ${rule.values.join(", ")}`
    ),
    inScope,
    inScope.length ? null : whyNone(coupon)
  )
}

function whyNone({ terms, item }: CouponFacts): Refusal | null {
  if (!terms.voucher) {
    return { code: "products", params: {} }
  }
  switch (item) {
    case "in":
      return { code: "item_taken_out", params: {} }
    case "out_of_stock":
      return { code: "out_of_stock", params: {} }
    case "unavailable":
      return { code: "item_unavailable", params: {} }
    default:
      return null
  }
}
