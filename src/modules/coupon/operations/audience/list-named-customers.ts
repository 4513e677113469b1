import type { AdminNamedCustomer } from "../../../../contracts/audience"
import { CUSTOMER_NAME } from "../../sql/customer-name"
import { containing } from "../../sql/like-pattern"
import { CUSTOMER_OF_LINE, NAMED_CUSTOMER } from "../../sql/named-customers"
import { totalOf, type Page } from "../../sql/page"
import { rows, type Sql } from "../../sql/sql"

export type NamedCustomersPage = Page & { q?: string }

const ALL = `
  select line.*, count(*) over () as total from coupon_named_customer line
  where line.coupon_id = :coupon_id and line.deleted_at is null
  order by line.created_at desc, line.id limit :limit offset :offset`

/** Looks at the lines of this coupon alone, and at the account of each. */
const MATCHING = `
  select named.*, count(*) over () as total
  from coupon_named_customer named ${CUSTOMER_OF_LINE}
  where named.coupon_id = :coupon_id and named.deleted_at is null
    and (named.email ilike :pattern or customer.email ilike :pattern
      or ${CUSTOMER_NAME} ilike :pattern)
  order by named.created_at desc, named.id limit :limit offset :offset`

/** A coupon's own list of customers, newest first; of `q` those with it in their name or address. */
export async function listNamedCustomers(
  sql: Sql,
  coupon_id: string,
  { q, ...page }: NamedCustomersPage
): Promise<{ named_customers: AdminNamedCustomer[]; count: number }> {
  const found = await rows<AdminNamedCustomer & { total: string }>(
    sql,
    `select ${NAMED_CUSTOMER}, named.total
     from (${q ? MATCHING : ALL}) named
     ${CUSTOMER_OF_LINE}
     order by named.created_at desc, named.id`,
    { coupon_id, pattern: containing(q ?? ""), ...page }
  )
  return {
    named_customers: found.map(({ total: _, ...customer }) => customer),
    count: await totalOf(found, page, (first) =>
      listNamedCustomers(sql, coupon_id, { q, ...first })
    ),
  }
}
