/**
 * Ids of the orders that a person placed: as core keeps its customers, which holds from the moment
 * an order exists, and by every key under which the order's own person is known, a moment later.
 */
export const ORDERS_OF_PERSON = `
  select own.id from "order" own
  join customer on customer.id = own.customer_id and customer.deleted_at is null
  where customer.id = :account_id or customer.email = any(cast(:emails as text[]))
  union
  select known.order_id from coupon_order_person known
  where known.deleted_at is null and known.person_keys && cast(:keys as text[])`
