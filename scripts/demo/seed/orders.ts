import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { importOrder } from "./import-order"
import { planOrders, type PlannedOrder } from "./order-plan"
import { placeOrder } from "./place-order"
import { settleOrder } from "./settle-order"
import type { ShopIds } from "./shop-ids"

const DAY_MS = 24 * 60 * 60 * 1000

/** The order history, oldest first, so that the numbers of the orders grow with their dates. */
export async function seedOrders(
  container: MedusaContainer,
  shop: ShopIds,
  { count, now }: { count: number; now: Date }
) {
  for (const planned of planOrders(count)) {
    const order_id = await (planned.fate === "completed"
      ? importOrder(container, shop, planned)
      : buy(container, shop, planned))
    await moveBack(container, order_id, new Date(now.getTime() - planned.days_ago * DAY_MS))
  }
}

async function buy(container: MedusaContainer, shop: ShopIds, planned: PlannedOrder) {
  const order_id = await placeOrder(container, shop, planned)
  await settleOrder(container, order_id, planned.fate)
  return order_id
}

/** No workflow sets the date of an order; the history would otherwise be one afternoon. */
async function moveBack(container: MedusaContainer, order_id: string, placed_at: Date) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex("order").where({ id: order_id }).update({ created_at: placed_at })
  await knex("customer")
    .whereIn("id", knex("order").where({ id: order_id }).select("customer_id"))
    .where("created_at", ">", placed_at)
    .update({ created_at: placed_at })
}
