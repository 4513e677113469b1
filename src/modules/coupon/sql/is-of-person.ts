import { IS_NAMED_BY_EMAIL } from "./is-named-by-email"

/**
 * Whether somebody, by their customer ids and addresses, is on a coupon's own list or has used it; a use
 * whose order never came to be was none.
 */
export const IS_OF_PERSON = `
  coupon.id in (
    select named.coupon_id from coupon_named_customer named
    where named.deleted_at is null
      and (named.customer_id = any(cast(:customer_ids as text[]))
        or ${IS_NAMED_BY_EMAIL})
    union
    select reserved.coupon_id from coupon_ledger_entry reserved
    where reserved.type = 'reserved' and reserved.customer_id = any(cast(:customer_ids as text[]))
      and not exists (
        select 1 from coupon_ledger_entry reversed
        where reversed.redemption_id = reserved.redemption_id and reversed.type = 'reversed'
          and reversed.order_id is null
      )
  )`
