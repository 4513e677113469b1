import type { AdminNamedCustomer } from "../../../../contracts/audience"
import { CUSTOMER_OF_LINE, NAMED_CUSTOMER } from "../../sql/named-customers"
import { totalOf, type Page } from "../../sql/page"
import { rows, type Sql } from "../../sql/sql"

/** A coupon's own list of customers, newest first. */
export async function listNamedCustomers(
  sql: Sql,
  coupon_id: string,
  page: Page
): Promise<{ named_customers: AdminNamedCustomer[]; count: number }> {
  const found = await rows<AdminNamedCustomer & { total: string }>(
    sql,
    `select ${NAMED_CUSTOMER}, named.total
     from (
       select line.*, count(*) over () as total from coupon_named_customer line
       where line.coupon_id = :coupon_id and line.deleted_at is null
       order by line.created_at desc, line.id limit :limit offset :offset
     ) named
     ${CUSTOMER_OF_LINE}
     order by named.created_at desc, named.id`,
    { coupon_id, ...page }
  )
  return {
    named_customers: found.map(({ total: _, ...customer }) => customer),
    count: await totalOf(found, page, (first) => listNamedCustomers(sql, coupon_id, first)),
  }
}
