/**
 * What an order shows as its discount by a promotion: in its current version, with tax, and without
 * what came back. Medusa works its totals out anew whenever it is asked and keeps none by promotion.
 */
export function shownByOrder({ order_id, promotion_id }: Record<Named, string>): string {
  return `(
    select trim_scale(round(coalesce(sum(
      cast(adjustment.raw_amount ->> 'value' as numeric)
      * case when adjustment.is_tax_inclusive then 1 else 1 + tax.percent / 100 end
      * (item.quantity - item.return_received_quantity - item.return_dismissed_quantity)
      / nullif(item.quantity, 0)
    ), 0), 10))
    from "order" shown
    join order_item item
      on item.order_id = shown.id and item.version = shown.version and item.deleted_at is null
    join order_line_item_adjustment adjustment
      on adjustment.item_id = item.item_id and adjustment.version = item.version
      and adjustment.deleted_at is null
    cross join lateral (
      select coalesce(sum(cast(line.raw_rate ->> 'value' as numeric)), 0) as percent
      from order_line_item_tax_line line
      where line.item_id = item.item_id and line.deleted_at is null
    ) tax
    where shown.id = ${order_id} and adjustment.promotion_id = ${promotion_id}
  )`
}

type Named = "order_id" | "promotion_id"
