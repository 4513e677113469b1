import { generateEntityId } from "@medusajs/framework/utils"
import { rows, type Sql } from "../../sql/sql"
import { namedKeys, type NamedCustomer, type NamedLine } from "./named-customer"

/** A line with the address of one of the accounts `:ids` is theirs from now on. */
const JOIN_ACCOUNTS = `
  update coupon_named_customer named set customer_id = customer.id, updated_at = now()
  from customer
  where named.coupon_id = :coupon_id and named.customer_id is null
    and named.email = customer.email and customer.id = any(cast(:ids as text[]))
    and customer.has_account and customer.deleted_at is null
    and not exists (
      select 1 from coupon_named_customer other
      where other.coupon_id = :coupon_id and other.customer_id = customer.id
    )`

/** A line of an account that has one of `:emails` names that address, too. */
const JOIN_ADDRESSES = `
  update coupon_named_customer named set email = customer.email, updated_at = now()
  from customer
  where named.coupon_id = :coupon_id and named.email is null
    and named.customer_id = customer.id and customer.email = any(cast(:emails as text[]))
    and customer.has_account and customer.deleted_at is null
    and not exists (
      select 1 from coupon_named_customer other
      where other.coupon_id = :coupon_id and other.email = customer.email
    )`

/** Puts customers on a coupon's list; an account and its address are one person there. */
export async function addNamedCustomers(
  sql: Sql,
  coupon_id: string,
  customers: NamedCustomer[]
): Promise<NamedLine[]> {
  const { ids, emails } = namedKeys(customers)
  const accounts = customers.filter(({ email }) => email === null)
  const addresses = customers.filter(({ email }) => email !== null)
  if (ids.length) {
    await sql.raw(JOIN_ACCOUNTS, { coupon_id, ids } as never)
  }
  const added = await insert(sql, coupon_id, accounts)
  if (emails.length) {
    await sql.raw(JOIN_ADDRESSES, { coupon_id, emails } as never)
  }
  return [...added, ...(await insert(sql, coupon_id, addresses))]
}

async function insert(
  sql: Sql,
  coupon_id: string,
  customers: NamedCustomer[]
): Promise<NamedLine[]> {
  if (!customers.length) {
    return []
  }
  const lines = customers.map((customer) => ({
    ...customer,
    id: generateEntityId(undefined, "cpnamed"),
  }))
  return rows<NamedLine>(
    sql,
    `insert into coupon_named_customer (id, coupon_id, customer_id, email)
     select line.id, :coupon_id, line.customer_id, line.email
     from jsonb_to_recordset(cast(:lines as jsonb)) as line (id text, customer_id text, email text)
     on conflict do nothing
     returning customer_id, email`,
    { coupon_id, lines: JSON.stringify(lines) }
  )
}
