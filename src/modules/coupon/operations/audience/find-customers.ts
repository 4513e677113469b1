import { CUSTOMER_NAME } from "../../sql/customer-name"
import { rows, type Sql } from "../../sql/sql"

export type FoundCustomer = { email: string | null; name: string | null }

/** Customers by id as they are now; who was erased is not among them. */
export async function findCustomers(sql: Sql, ids: string[]): Promise<Map<string, FoundCustomer>> {
  if (!ids.length) {
    return new Map()
  }
  const found = await rows<FoundCustomer & { id: string }>(
    sql,
    `select id, email, ${CUSTOMER_NAME} as name
     from customer where id = any(cast(:ids as text[])) and deleted_at is null`,
    { ids }
  )
  return new Map(found.map(({ id, ...customer }) => [id, customer]))
}
