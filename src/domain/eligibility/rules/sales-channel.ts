import { condition, type Rule } from "../rule"

/** A cart of one of the sales channels. */
export const salesChannel: Rule = (coupon, cart) => {
  const required = coupon.terms.sales_channel_ids
  if (!required.length) {
    return null
  }
  const passed = cart.sales_channel_id !== null && required.includes(cart.sales_channel_id)
  return condition(
    "sales-channel",
    required,
    cart.sales_channel_id,
    passed ? null : { code: "sales_channel", params: {} }
  )
}
