import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A connection or a transaction: operations run on whichever they are given. */
export type Sql = Knex | Knex.Transaction

/**
 * Runs one statement and gives its rows. Bindings are named (`:name`); a cast
 * right after one has to be written `cast(:name as type)`.
 */
export async function rows<Row>(
  sql: Sql,
  statement: string,
  bindings: Record<string, unknown> = {}
): Promise<Row[]> {
  const result: { rows: Row[] } = await sql.raw(statement, bindings as never)
  return result.rows
}

/** The first row, or null. */
export async function firstRow<Row>(
  sql: Sql,
  statement: string,
  bindings: Record<string, unknown> = {}
): Promise<Row | null> {
  const [row] = await rows<Row>(sql, statement, bindings)
  return row ?? null
}
