/** What the promotion of `coupon` gives on `cart`, in the base of its discount; null where nothing. */
export const GIVEN_BY_CART = `(
  select sum(cast(adjustment.raw_amount ->> 'value' as numeric))
  from cart_line_item item
  join cart_line_item_adjustment adjustment
    on adjustment.item_id = item.id and adjustment.deleted_at is null
  where item.cart_id = cart.id and item.deleted_at is null
    and adjustment.promotion_id = coupon.promotion_id
)`
