/** What each promotion gives on the current version of the order `:order_id`, in the base of its discount. */
export const GIVEN_BY_ORDER = `
  select adjustment.promotion_id,
    trim_scale(sum(cast(adjustment.raw_amount ->> 'value' as numeric))) as amount
  from "order" current_order
  join order_item item
    on item.order_id = current_order.id and item.version = current_order.version
    and item.deleted_at is null
  join order_line_item_adjustment adjustment
    on adjustment.item_id = item.item_id and adjustment.version = item.version
    and adjustment.deleted_at is null
  where current_order.id = :order_id and adjustment.promotion_id is not null
  group by adjustment.promotion_id
  having sum(adjustment.amount) > 0`
