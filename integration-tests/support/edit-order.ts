import type { Shop } from "./shop-suite"

/** An edit that adds items and carries the promotions over, confirmed. */
export async function editOrder(
  { ids, api: { admin } }: Shop,
  order_id: string,
  items: Record<string, number>
): Promise<void> {
  const { data } = await admin("POST", "/admin/order-edits", { order_id })
  await admin("POST", `/admin/order-changes/${data.order_change.id}`, {
    carry_over_promotions: true,
  })
  await admin("POST", `/admin/order-edits/${order_id}/items`, {
    items: Object.entries(items).map(([sku, quantity]) => ({
      variant_id: ids.variants[sku]?.id,
      quantity,
    })),
  })
  await admin("POST", `/admin/order-edits/${order_id}/request`)
  expect((await admin("POST", `/admin/order-edits/${order_id}/confirm`)).status).toBe(200)
}
