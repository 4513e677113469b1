import { firstRow, type Sql } from "./sql"

/** What is searched, and whether it fits so many coupons that reading on finds them sooner than the index. */
export type Search = { q: string; pattern: string; is_common: boolean }

const CONTAINS = `coupon.search_text like lower(cast(:pattern as text))`

const HAS_PIECES = `
  coupon_pieces(coupon.search_text) @> coupon_pieces_of_search(lower(cast(:q as text)))`

/** Any part of code or name, whatever the case. */
export function matchesSearch({ is_common }: Search): string {
  return is_common ? CONTAINS : `${HAS_PIECES} and ${CONTAINS}`
}

/**
 * Looks at one page of the table in fifty to tell how common it is: found on one coupon in ten, it
 * is quicker to read on than to ask the index, which the planner cannot know.
 */
export async function readSearch(sql: Sql, q: string): Promise<Search> {
  const pattern = `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const sample = await firstRow<{ is_common: boolean }>(
    sql,
    `select count(*) filter (where ${CONTAINS}) * 10 > count(*) as is_common
     from coupon tablesample system (2)`,
    { pattern }
  )
  return { q, pattern, is_common: sample?.is_common ?? false }
}
