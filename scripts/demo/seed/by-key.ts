/** `{ key: id }` of a list of rows. */
export function idsByKey<Row extends { id: string }>(
  rows: Row[],
  key: (row: Row) => string | null | undefined
): Record<string, string> {
  return Object.fromEntries(rows.map((row) => [key(row) ?? row.id, row.id]))
}

/** The value of a key that has to be there; its absence is a mistake in the seed. */
export function need<Value>(record: Record<string, Value>, key: string): Value {
  const value = record[key]
  if (value === undefined) {
    throw new Error(`The demo shop has no "${key}".`)
  }
  return value
}

/** The one row that a workflow was asked for. */
export function first<Row>(rows: Row[], name: string): Row {
  const row = rows[0]
  if (row === undefined) {
    throw new Error(`Medusa made no ${name} for the demo shop.`)
  }
  return row
}
