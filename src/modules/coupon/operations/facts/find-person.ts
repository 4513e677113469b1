import { normalizeEmail, type EmailPolicy } from "../../../../domain/identity/normalize-email"
import { firstRow, rows, type Sql } from "../../sql/sql"
import { loadStoreSettings } from "./load-store-settings"

/** One person with the guests of the same address, whom Medusa keeps as customers of their own. */
export type Person = EmailPolicy & {
  customer_ids: string[]
  /** As core keeps them, and as the store spells them. */
  emails: string[]
}

export type PersonWithGroups = Person & { groups: { id: string; name: string }[] }

/** With the groups that the customer is in, which the guests of the same address are not. */
export async function findPersonWithGroups(
  sql: Sql,
  customer_id: string
): Promise<PersonWithGroups> {
  const groups = await rows<{ id: string; name: string }>(
    sql,
    `select joined.id, joined.name
     from customer_group_customer member
     join customer_group joined
       on joined.id = member.customer_group_id and joined.deleted_at is null
     where member.customer_id = :customer_id and member.deleted_at is null
     order by joined.name, joined.id`,
    { customer_id }
  )
  return { ...(await findPerson(sql, customer_id)), groups }
}

export async function findPerson(sql: Sql, customer_id: string): Promise<Person> {
  const customer = await firstRow<{ email: string | null }>(
    sql,
    `select email from customer where id = :customer_id`,
    { customer_id }
  )
  const email = customer?.email ?? null
  const { settings } = await loadStoreSettings(sql)
  if (email === null) {
    return { ...settings.email, customer_ids: [customer_id], emails: [] }
  }
  const emails = new Set([email.trim().toLowerCase(), normalizeEmail(email, settings.email)])
  const same = await rows<{ id: string }>(sql, `select id from customer where email = :email`, {
    email,
  })
  return {
    ...settings.email,
    customer_ids: [...new Set([customer_id, ...same.map(({ id }) => id)])],
    emails: [...emails].filter((one) => one !== null),
  }
}
