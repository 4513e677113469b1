import { normalizeEmail } from "../../../../domain/identity/normalize-email"
import { firstRow, rows, type Sql } from "../../sql/sql"
import { loadStoreSettings } from "./load-store-settings"

/** One person with the guests of the same address, whom Medusa keeps as customers of their own. */
export type Person = { customer_ids: string[]; emails: string[] }

export async function findPerson(sql: Sql, customer_id: string): Promise<Person> {
  const customer = await firstRow<{ email: string | null }>(
    sql,
    `select email from customer where id = :customer_id`,
    { customer_id }
  )
  const email = customer?.email ?? null
  if (email === null) {
    return { customer_ids: [customer_id], emails: [] }
  }
  const { settings } = await loadStoreSettings(sql)
  const emails = new Set([email.trim().toLowerCase(), normalizeEmail(email, settings.email)])
  const same = await rows<{ id: string }>(sql, `select id from customer where email = :email`, {
    email,
  })
  return {
    customer_ids: [...new Set([customer_id, ...same.map(({ id }) => id)])],
    emails: [...emails].filter((one) => one !== null),
  }
}
