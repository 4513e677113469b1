type Named = "order_id" | "promotion_id"

/** Whether an order takes something off by a promotion, in this version of it, or in any. */
export function isGivenByOrder({
  order_id,
  promotion_id,
  version,
}: Record<Named, string> & { version?: string }): string {
  const inVersion = (line: string) =>
    version
      ? `and ${line}.version = ${version} and adjustment.version = ${line}.version
         and ${line}.deleted_at is null and adjustment.deleted_at is null`
      : ""
  return `(
    exists (
      select 1 from order_item item
      join order_line_item_adjustment adjustment on adjustment.item_id = item.item_id
      where item.order_id = ${order_id} and adjustment.promotion_id = ${promotion_id}
        and adjustment.amount > 0 ${inVersion("item")}
    ) or exists (
      select 1 from order_shipping shipping
      join order_shipping_method_adjustment adjustment
        on adjustment.shipping_method_id = shipping.shipping_method_id
      where shipping.order_id = ${order_id} and adjustment.promotion_id = ${promotion_id}
        and adjustment.amount > 0 ${inVersion("shipping")}
    )
  )`
}
