import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  cancelOrderWorkflow,
  capturePaymentWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import { first } from "./by-key"
import type { PlannedOrder } from "./order-plan"

/** Takes the money, packs, ships and delivers, or cancels: as far as the plan says. */
export async function settleOrder(
  container: MedusaContainer,
  order_id: string,
  fate: PlannedOrder["fate"]
) {
  if (fate === "canceled") {
    await cancelOrderWorkflow(container).run({ input: { order_id, no_notification: true } })
    return
  }
  if (fate === "open") {
    return
  }
  const { items, payment_ids } = await readOrder(container, order_id)
  for (const payment_id of payment_ids) {
    await capturePaymentWorkflow(container).run({ input: { payment_id } })
  }
  if (fate === "delivered") {
    await deliver(container, order_id, items)
  }
}

type Items = { id: string; quantity: number }[]

/** `query.graph` is typed only after Medusa has generated its types, which a fresh clone has not. */
type OrderToSettle = {
  items: { id: string; detail: { quantity: unknown } }[]
  payment_collections: { payments: { id: string }[] }[]
}

async function readOrder(container: MedusaContainer, order_id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["items.id", "items.detail.quantity", "payment_collections.payments.id"],
    filters: { id: order_id },
  })
  const order = first(data as unknown as OrderToSettle[], "order")
  const items: Items = order.items.map(({ id, detail }) => ({
    id,
    quantity: Number(detail.quantity),
  }))
  return {
    items,
    payment_ids: order.payment_collections.flatMap(({ payments }) => payments.map(({ id }) => id)),
  }
}

async function deliver(container: MedusaContainer, order_id: string, items: Items) {
  const { result: fulfillment } = await createOrderFulfillmentWorkflow(container).run({
    input: { order_id, items, no_notification: true },
  })
  await createOrderShipmentWorkflow(container).run({
    input: { order_id, fulfillment_id: fulfillment.id, items, no_notification: true },
  })
  await markOrderFulfillmentAsDeliveredWorkflow(container).run({
    input: { orderId: order_id, fulfillmentId: fulfillment.id },
  })
}
