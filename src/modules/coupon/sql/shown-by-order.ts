type Named = "order_id" | "promotion_id"

/**
 * What an order shows as its discount by a promotion: in its current version, with tax, and without
 * what came back. Medusa works its totals out anew whenever it is asked and keeps none by promotion.
 */
export function shownByOrder({ order_id, promotion_id }: Record<Named, string>): string {
  return `(
    select trim_scale(round(coalesce(sum(off.amount), 0), 10)) from (
      select cast(adjustment.raw_amount ->> 'value' as numeric)
        * case when adjustment.is_tax_inclusive then 1 else 1 + tax.percent / 100 end
        * (item.quantity - item.return_received_quantity - item.return_dismissed_quantity)
        / nullif(item.quantity, 0) as amount
      from "order" shown
      join order_item item
        on item.order_id = shown.id and item.version = shown.version and item.deleted_at is null
      join order_line_item_adjustment adjustment
        on adjustment.item_id = item.item_id and adjustment.version = item.version
        and adjustment.deleted_at is null
      cross join lateral ${percentOf("order_line_item_tax_line", "item_id = item.item_id")} tax
      where shown.id = ${order_id} and adjustment.promotion_id = ${promotion_id}
      union all
      select cast(adjustment.raw_amount ->> 'value' as numeric) * (1 + tax.percent / 100)
      from "order" shown
      join order_shipping shipping
        on shipping.order_id = shown.id and shipping.version = shown.version
        and shipping.deleted_at is null
      join order_shipping_method_adjustment adjustment
        on adjustment.shipping_method_id = shipping.shipping_method_id
        and adjustment.version = shipping.version and adjustment.deleted_at is null
      cross join lateral ${percentOf(
        "order_shipping_method_tax_line",
        "shipping_method_id = shipping.shipping_method_id"
      )} tax
      where shown.id = ${order_id} and adjustment.promotion_id = ${promotion_id}
    ) off
  )`
}

function percentOf(taxLines: string, ofLine: string): string {
  return `(
    select coalesce(sum(cast(line.raw_rate ->> 'value' as numeric)), 0) as percent
    from ${taxLines} line where line.${ofLine} and line.deleted_at is null
  )`
}
