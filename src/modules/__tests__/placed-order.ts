import { generateEntityId } from "@medusajs/framework/utils"
import { enterApplied } from "./applied-entry"
import type { App } from "./module-suite"

/** An order with its cart, on which a coupon is applied: what a completion leaves behind. */
export async function placeOrder(
  app: App,
  coupon: Parameters<typeof enterApplied>[1] & { promotion_id: string },
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
  await giveOnOrder(app, order_id, coupon.promotion_id, change.amount ?? "10")
  await enterApplied(app, coupon, { scope_id: cart_id, ...change })
  return order_id
}

/** An item on which the promotion takes this off. */
async function giveOnOrder({ sql }: App, order_id: string, promotion_id: string, amount: string) {
  const item_id = generateEntityId(undefined, "ordli")
  const raw = (value: string) => JSON.stringify({ value, precision: 20 })
  await sql("order_line_item").insert({
    id: item_id,
    title: "Tea",
    unit_price: 100,
    raw_unit_price: raw("100"),
  })
  await sql("order_item").insert({
    id: generateEntityId(undefined, "orditem"),
    order_id,
    item_id,
    version: 1,
    quantity: 1,
    raw_quantity: raw("1"),
    fulfilled_quantity: 0,
    raw_fulfilled_quantity: raw("0"),
    shipped_quantity: 0,
    raw_shipped_quantity: raw("0"),
    return_requested_quantity: 0,
    raw_return_requested_quantity: raw("0"),
    return_received_quantity: 0,
    raw_return_received_quantity: raw("0"),
    return_dismissed_quantity: 0,
    raw_return_dismissed_quantity: raw("0"),
    written_off_quantity: 0,
    raw_written_off_quantity: raw("0"),
  })
  await sql("order_line_item_adjustment").insert({
    id: generateEntityId(undefined, "ordliadj"),
    item_id,
    promotion_id,
    amount,
    raw_amount: raw(amount),
    version: 1,
  })
}
