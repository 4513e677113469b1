import { isKnown } from "../is-known"
import { condition, type Rule } from "../rule"

/** Only customers on the coupon's own list. */
export const namedCustomers: Rule = (coupon, cart) => {
  if (coupon.terms.audience.customers !== "named") {
    return null
  }
  const passed = coupon.is_named && isKnown(cart)
  return condition(
    "named-customers",
    true,
    passed,
    passed ? null : { code: "named_customers", params: {} }
  )
}
