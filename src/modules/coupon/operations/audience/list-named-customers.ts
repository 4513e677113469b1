import type { AdminNamedCustomer } from "../../../../contracts/audience"
import { NAMED_CUSTOMER } from "../../sql/named-customers"
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
    `select ${NAMED_CUSTOMER}, count(*) over () as total
     from coupon_named_customer named
     left join customer on customer.id = named.customer_id
     where named.coupon_id = :coupon_id and named.deleted_at is null
     order by named.created_at desc, named.id limit :limit offset :offset`,
    { coupon_id, ...page }
  )
  return {
    named_customers: found.map(({ total: _, ...customer }) => customer),
    count: await totalOf(found, page, (first) => listNamedCustomers(sql, coupon_id, first)),
  }
}
