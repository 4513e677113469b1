import { normalizeEmail } from "../../../../domain/identity/normalize-email"
import { IS_NAMED_BY_EMAIL } from "../../sql/is-named-by-email"
import { rows, type Sql } from "../../sql/sql"
import { loadStoreSettings } from "../facts/load-store-settings"
import { namedKeys, type NamedCustomer, type NamedLine } from "./named-customer"

/**
 * Takes customers off a coupon's list, by whatever they are named there: an account by its address,
 * an address by its account, in every spelling that the store takes for the same.
 */
export async function removeNamedCustomers(
  sql: Sql,
  coupon_id: string,
  customers: NamedCustomer[]
): Promise<NamedLine[]> {
  if (!customers.length) {
    return []
  }
  const { settings } = await loadStoreSettings(sql)
  const { ids, emails } = await withAccounts(sql, namedKeys(customers))
  return rows<NamedLine>(
    sql,
    `delete from coupon_named_customer named
     where named.coupon_id = :coupon_id and named.deleted_at is null
       and (named.customer_id = any(cast(:ids as text[])) or ${IS_NAMED_BY_EMAIL})
     returning named.customer_id, named.email`,
    {
      ...settings.email,
      coupon_id,
      ids,
      emails: emails.map((email) => normalizeEmail(email, settings.email)),
    }
  )
}

async function withAccounts(sql: Sql, named: { ids: string[]; emails: string[] }) {
  const accounts = await rows<{ id: string; email: string | null }>(
    sql,
    `select id, email from customer
     where has_account and deleted_at is null
       and (id = any(cast(:ids as text[])) or email = any(cast(:emails as text[])))`,
    named
  )
  return {
    ids: [...named.ids, ...accounts.map(({ id }) => id)],
    emails: [
      ...named.emails,
      ...accounts.map(({ email }) => email).filter((email) => email !== null),
    ],
  }
}
