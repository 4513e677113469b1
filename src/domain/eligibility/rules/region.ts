import { condition, type Rule } from "../rule"

/** A cart in one of the regions. */
export const region: Rule = (coupon, cart) => {
  const required = coupon.terms.region_ids
  if (!required.length) {
    return null
  }
  const passed = cart.region_id !== null && required.includes(cart.region_id)
  return condition(
    "region",
    required,
    cart.region_id,
    passed ? null : { code: "region", params: {} }
  )
}
