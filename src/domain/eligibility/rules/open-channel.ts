import { condition, type Rule } from "../rule"

/** A cart of no sales channel in which the store has no coupons; asked only where there are such. */
export const openChannel: Rule = ({ closed_channel_ids }, { sales_channel_id }) => {
  if (!closed_channel_ids.length) {
    return null
  }
  const isClosed = sales_channel_id !== null && closed_channel_ids.includes(sales_channel_id)
  return condition(
    "open-channel",
    closed_channel_ids,
    sales_channel_id,
    isClosed ? { code: "sales_channel", params: {} } : null
  )
}
