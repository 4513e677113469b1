import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../sql/sql"

/** Somebody on a coupon's own list: an account, or whoever has this normalised e-mail. */
export type NamedCustomer =
  { customer_id: string; email: null } | { customer_id: null; email: string }

/** Puts customers on the list; who is there already stays there once. */
export async function addNamedCustomers(
  sql: Sql,
  coupon_id: string,
  customers: NamedCustomer[]
): Promise<void> {
  if (!customers.length) {
    return
  }
  const entries = customers.map((customer) => ({
    ...customer,
    id: generateEntityId(undefined, "cpnamed"),
  }))
  await sql.raw(
    `insert into coupon_named_customer (id, coupon_id, customer_id, email)
     select entry.id, :coupon_id, entry.customer_id, entry.email
     from jsonb_to_recordset(cast(:entries as jsonb)) as entry (id text, customer_id text, email text)
     on conflict do nothing`,
    { coupon_id, entries: JSON.stringify(entries) }
  )
}

/** Takes customers off the list. */
export async function removeNamedCustomers(
  sql: Sql,
  coupon_id: string,
  customers: NamedCustomer[]
): Promise<void> {
  await sql.raw(
    `delete from coupon_named_customer
     where coupon_id = :coupon_id
       and (customer_id = any(cast(:ids as text[])) or email = any(cast(:emails as text[])))`,
    {
      coupon_id,
      ids: customers.map(({ customer_id }) => customer_id).filter((id) => id !== null),
      emails: customers.map(({ email }) => email).filter((email) => email !== null),
    }
  )
}
