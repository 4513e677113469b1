import { rows, type Sql } from "../../sql/sql"

/** The codes of coupons by their ids, of those in the bin as well. */
export async function findCodes(sql: Sql, ids: string[]): Promise<Map<string, string>> {
  if (!ids.length) {
    return new Map()
  }
  const found = await rows<{ id: string; code: string }>(
    sql,
    `select id, code from coupon where id = any(cast(:ids as text[]))`,
    { ids }
  )
  return new Map(found.map(({ id, code }) => [id, code]))
}
