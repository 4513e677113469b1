import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { reverseOrderWorkflow } from "../workflows/redemption/workflows/reverse-order"

export default async function couponOrderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await reverseOrderWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "coupon-order-canceled" },
}
