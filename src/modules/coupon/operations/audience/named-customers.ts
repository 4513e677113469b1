import { generateEntityId } from "@medusajs/framework/utils"
import { rows, type Sql } from "../../sql/sql"
import { logAudienceChange } from "./log-audience-change"

/** Somebody on a coupon's own list: an account, or whoever has this e-mail, as it was given, in lower case. */
export type NamedCustomer =
  { customer_id: string; email: null } | { customer_id: null; email: string }

export type AudienceChange = { add: NamedCustomer[]; remove: NamedCustomer[] }

/**
 * Takes customers off a coupon's list and puts others on it, each once, and logs who it was.
 *
 * @returns how many came and went; who was on the list before is not among them
 */
export async function changeNamedCustomers(
  sql: Sql,
  coupon_id: string,
  change: AudienceChange
): Promise<{ added: number; removed: number }> {
  const removed = await removeNamedCustomers(sql, coupon_id, change.remove)
  const added = await addNamedCustomers(sql, coupon_id, change.add)
  await logAudienceChange(sql, coupon_id, {
    added: { count: added.length, customers: added },
    removed: { count: removed.length, customers: removed },
  })
  return { added: added.length, removed: removed.length }
}

async function addNamedCustomers(
  sql: Sql,
  coupon_id: string,
  customers: NamedCustomer[]
): Promise<NamedCustomer[]> {
  if (!customers.length) {
    return []
  }
  const entries = customers.map((customer) => ({
    ...customer,
    id: generateEntityId(undefined, "cpnamed"),
  }))
  return rows<NamedCustomer>(
    sql,
    `insert into coupon_named_customer (id, coupon_id, customer_id, email)
     select entry.id, :coupon_id, entry.customer_id, entry.email
     from jsonb_to_recordset(cast(:entries as jsonb)) as entry (id text, customer_id text, email text)
     on conflict do nothing
     returning customer_id, email`,
    { coupon_id, entries: JSON.stringify(entries) }
  )
}

async function removeNamedCustomers(
  sql: Sql,
  coupon_id: string,
  customers: NamedCustomer[]
): Promise<NamedCustomer[]> {
  if (!customers.length) {
    return []
  }
  return rows<NamedCustomer>(
    sql,
    `delete from coupon_named_customer
     where coupon_id = :coupon_id
       and (customer_id = any(cast(:ids as text[])) or email = any(cast(:emails as text[])))
     returning customer_id, email`,
    {
      coupon_id,
      ids: customers.map(({ customer_id }) => customer_id).filter((id) => id !== null),
      emails: customers.map(({ email }) => email).filter((email) => email !== null),
    }
  )
}
