/** A line of a coupon's own list as staff see it: `named` and its `customer`. */
export const NAMED_CUSTOMER = `
  named.id, named.customer_id, coalesce(named.email, customer.email) as email,
  nullif(trim(concat_ws(' ', customer.first_name, customer.last_name)), '') as name`

/** How many are on the list of `coupon`, and who, where it is one alone. */
export const LIST_OF_COUPON = `
  select cast(count(*) as integer) as named_customers_count,
    case when count(*) = 1 then (
      select to_jsonb(contact) from (
        select ${NAMED_CUSTOMER} from coupon_named_customer named
        left join customer on customer.id = named.customer_id
        where named.coupon_id = coupon.id and named.deleted_at is null
      ) contact
    ) end as contact
  from coupon_named_customer named
  where named.coupon_id = coupon.id and named.deleted_at is null`
