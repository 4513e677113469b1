import { rows, type Sql } from "../../sql/sql"

/** The types of shipping options, by the options' ids. */
export async function findShippingOptionTypes(
  sql: Sql,
  ids: string[]
): Promise<Map<string, string>> {
  const found = await rows<{ id: string; shipping_option_type_id: string }>(
    sql,
    `select id, shipping_option_type_id from shipping_option where id = any(cast(:ids as text[]))`,
    { ids }
  )
  return new Map(found.map(({ id, shipping_option_type_id }) => [id, shipping_option_type_id]))
}
