import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { settleOrderWorkflow } from "../workflows/redemption/workflows/settle-order"

export default async function couponOrderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await settleOrderWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "coupon-order-placed" },
}
