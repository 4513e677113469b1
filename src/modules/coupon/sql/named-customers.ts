import { CUSTOMER_NAME } from "./customer-name"

/** A line of a coupon's own list as staff see it: `named` and its `customer`. */
export const NAMED_CUSTOMER = `
  named.id, coalesce(named.customer_id, customer.id) as customer_id,
  coalesce(named.email, customer.email) as email,
  ${CUSTOMER_NAME} as name`

/** The `customer` whom a line `named` names: the account by its id, or the one that has the address. */
export const CUSTOMER_OF_LINE = `
  left join lateral (
    select id, email, first_name, last_name from customer where id = named.customer_id
    union all
    select id, email, first_name, last_name from customer
    where named.customer_id is null and email = named.email
      and has_account and deleted_at is null
  ) customer on true`

/** How many are on the list of `coupon`, and who, where it is one alone. */
export const LIST_OF_COUPON = `
  select cast(count(*) as integer) as named_customers_count,
    case when count(*) = 1 then (
      select to_jsonb(contact) from (
        select ${NAMED_CUSTOMER} from coupon_named_customer named
        ${CUSTOMER_OF_LINE}
        where named.coupon_id = coupon.id and named.deleted_at is null
      ) contact
    ) end as contact
  from coupon_named_customer named
  where named.coupon_id = coupon.id and named.deleted_at is null`
