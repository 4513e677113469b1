/**
 * Whether core would get as far as making an order of `cart`: it has a shipping method where one
 * is needed, and a payment that can go on, or nothing to pay. Who has neither takes no use, which
 * somebody ready to pay would miss. Nothing is decided by it: core asks again, and in full.
 */
export const COULD_COMPLETE = `(
  (
    exists (
      select 1 from cart_shipping_method method
      where method.cart_id = cart.id and method.deleted_at is null
    )
    or not exists (
      select 1 from cart_line_item item
      where item.cart_id = cart.id and item.requires_shipping and item.deleted_at is null
    )
  ) and (
    exists (
      select 1 from cart_payment_collection link
      join payment_collection collection
        on collection.id = link.payment_collection_id and collection.deleted_at is null
      left join payment_session session
        on session.payment_collection_id = collection.id and session.deleted_at is null
        and session.status not in ('error', 'canceled')
      where link.cart_id = cart.id and link.deleted_at is null
        and (session.id is not null or collection.amount <= 0)
    )
    or (
      select coalesce(sum(item.unit_price * item.quantity), 0) <= coalesce(sum((
        select sum(adjustment.amount) from cart_line_item_adjustment adjustment
        where adjustment.item_id = item.id and adjustment.deleted_at is null
      )), 0)
      from cart_line_item item where item.cart_id = cart.id and item.deleted_at is null
    )
  )
)`
