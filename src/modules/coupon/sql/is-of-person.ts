import { IS_NAMED_BY_EMAIL } from "./is-named-by-email"

/** Whether `named` is a line for somebody, by their customer ids and addresses. */
export const NAMES_PERSON = `
  named.deleted_at is null
  and (named.customer_id = any(cast(:customer_ids as text[])) or ${IS_NAMED_BY_EMAIL})`

/** Whether `reserved` is a use by them; one whose order never came to be was none. */
export const USED_BY_PERSON = `
  reserved.type = 'reserved' and reserved.customer_id = any(cast(:customer_ids as text[]))
  and not exists (
    select 1 from coupon_ledger_entry reversed
    where reversed.redemption_id = reserved.redemption_id and reversed.type = 'reversed'
      and reversed.order_id is null
  )`

/** Whether somebody is on a coupon's own list, in one of its groups, or has used it. */
export const IS_OF_PERSON = `
  coupon.id in (
    select named.coupon_id from coupon_named_customer named where ${NAMES_PERSON}
    union
    select grouped.id from coupon grouped where grouped.facets && cast(:group_facets as text[])
    union
    select reserved.coupon_id from coupon_ledger_entry reserved where ${USED_BY_PERSON}
  )`
