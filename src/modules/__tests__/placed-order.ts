import { generateEntityId } from "@medusajs/framework/utils"
import { enterApplied } from "./applied-entry"
import type { App } from "./module-suite"

/** An order with its cart, on which a coupon is applied: what a completion leaves behind. */
export async function placeOrder(
  app: App,
  coupon: Parameters<typeof enterApplied>[1],
  change: { amount?: string; customer_id?: string } = {}
): Promise<string> {
  const { sql } = app
  const cart_id = generateEntityId(undefined, "cart")
  const order_id = generateEntityId(undefined, "order")
  const { customer_id = null } = change
  await sql("cart").insert({ id: cart_id, currency_code: "usd", customer_id })
  await sql("order").insert({
    id: order_id,
    currency_code: "usd",
    customer_id,
    email: "guest@example.com",
    version: 1,
    status: "pending",
    is_draft_order: false,
  })
  await sql("order_cart").insert({
    id: generateEntityId(undefined, "ordercart"),
    order_id,
    cart_id,
  })
  await enterApplied(app, coupon, { scope_id: cart_id, ...change })
  return order_id
}
