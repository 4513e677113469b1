/** What the promotion of `coupon` gives on `cart`, in the base of its discount; null where nothing. */
export const GIVEN_BY_CART = `(
  select sum(cast(given.raw_amount ->> 'value' as numeric)) from (
    select adjustment.raw_amount from cart_line_item item
    join cart_line_item_adjustment adjustment
      on adjustment.item_id = item.id and adjustment.deleted_at is null
    where item.cart_id = cart.id and item.deleted_at is null
      and adjustment.promotion_id = coupon.promotion_id
    union all
    select adjustment.raw_amount from cart_shipping_method method
    join cart_shipping_method_adjustment adjustment
      on adjustment.shipping_method_id = method.id and adjustment.deleted_at is null
    where method.cart_id = cart.id and method.deleted_at is null
      and adjustment.promotion_id = coupon.promotion_id
  ) given
)`
