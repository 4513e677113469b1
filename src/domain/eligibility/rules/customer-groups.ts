import { isKnown } from "../is-known"
import { condition, type Rule } from "../rule"

/** Members of at least one of the groups. */
export const customerGroups: Rule = (coupon, cart) => {
  const required = coupon.terms.audience.group_ids
  if (!required.length) {
    return null
  }
  const actual = isKnown(cart) ? cart.customer.group_ids : []
  return condition(
    "customer-groups",
    required,
    actual,
    actual.some((id) => required.includes(id)) ? null : { code: "customer_groups", params: {} }
  )
}
