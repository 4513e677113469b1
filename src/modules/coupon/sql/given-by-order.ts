/** What each promotion gives on the current version of the order `:order_id`, in the base of its discount. */
export const GIVEN_BY_ORDER = `
  select given.promotion_id, trim_scale(sum(given.amount)) as amount from (
    select adjustment.promotion_id, cast(adjustment.raw_amount ->> 'value' as numeric) as amount
    from "order" current_order
    join order_item item
      on item.order_id = current_order.id and item.version = current_order.version
      and item.deleted_at is null
    join order_line_item_adjustment adjustment
      on adjustment.item_id = item.item_id and adjustment.version = item.version
      and adjustment.deleted_at is null
    where current_order.id = :order_id
    union all
    select adjustment.promotion_id, cast(adjustment.raw_amount ->> 'value' as numeric)
    from "order" current_order
    join order_shipping shipping
      on shipping.order_id = current_order.id and shipping.version = current_order.version
      and shipping.deleted_at is null
    join order_shipping_method_adjustment adjustment
      on adjustment.shipping_method_id = shipping.shipping_method_id
      and adjustment.version = shipping.version and adjustment.deleted_at is null
    where current_order.id = :order_id
  ) given
  where given.promotion_id is not null
  group by given.promotion_id
  having sum(given.amount) > 0`
