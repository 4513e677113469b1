import type { Sql } from "../../sql/sql"

/** Gives a copy of a coupon the list of the original. */
export async function copyNamedCustomers(sql: Sql, from: string, to: string): Promise<void> {
  await sql.raw(
    `insert into coupon_named_customer (id, coupon_id, customer_id, email)
     select 'cpnamed_' || md5(:to || id), :to, customer_id, email
     from coupon_named_customer where coupon_id = :from
     on conflict do nothing`,
    { from, to }
  )
}
