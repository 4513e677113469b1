import { rows, type Sql } from "../../sql/sql"

/** Those of the addresses that no account has, as they were written; Medusa keeps them in lower case. */
export async function findWithoutAccount(sql: Sql, emails: string[]): Promise<string[]> {
  if (!emails.length) {
    return []
  }
  const found = await rows<{ email: string }>(
    sql,
    `select email from customer
     where email = any(cast(:emails as text[])) and has_account and deleted_at is null`,
    { emails: emails.map((email) => email.toLowerCase()) }
  )
  const known = new Set(found.map(({ email }) => email))
  return emails.filter((email) => !known.has(email.toLowerCase()))
}
