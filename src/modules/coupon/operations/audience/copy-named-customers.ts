import { rows, type Sql } from "../../sql/sql"
import { logAudienceChange, MAX_LOGGED } from "./log-audience-change"
import type { NamedLine } from "./named-customer"

/** Gives a copy of a coupon the list of the original. */
export async function copyNamedCustomers(sql: Sql, from: string, to: string): Promise<void> {
  const found = await rows<NamedLine & { total: string }>(
    sql,
    `with added as (
       insert into coupon_named_customer (id, coupon_id, customer_id, email)
       select 'cpnamed_' || md5(:to || id), :to, customer_id, email
       from coupon_named_customer where coupon_id = :from
       on conflict do nothing
       returning customer_id, email
     )
     select *, count(*) over () as total from added limit ${MAX_LOGGED}`,
    { from, to }
  )
  await logAudienceChange(sql, to, {
    added: { count: Number(found[0]?.total ?? 0), customers: found },
    removed: { count: 0, customers: [] },
  })
}
