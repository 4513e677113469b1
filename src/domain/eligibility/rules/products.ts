import type { Refusal } from "../../refusal/reasons"
import type { CartFacts, CouponFacts } from "../facts"
import { leftOut } from "../left-out"
import { isOnShipping } from "../aim"
import { linesInScope } from "../lines-in-scope"
import { ruleText } from "../rule-text"
import { condition, type Rule } from "../rule"

/** At least one item that the coupon may take something off. A voucher's own is still to come. */
export const products: Rule = (coupon, cart) => {
  if (isOnShipping(coupon.terms)) {
    return null
  }
  const inScope = linesInScope(coupon, cart).map((line) => line.id)
  return condition(
    "products",
    coupon.terms.targets.map(ruleText),
    inScope,
    inScope.length ? null : whyNone(coupon, cart)
  )
}

/** That a product does not take the coupon is only said of items that it would be for. */
function whyNone(coupon: CouponFacts, { lines }: CartFacts): Refusal | null {
  if (!coupon.terms.voucher) {
    const isRefused = lines.some((line) => leftOut(coupon, line) === "not_allowed")
    return { code: isRefused ? "not_allowed_for_items" : "products", params: {} }
  }
  switch (coupon.item) {
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
