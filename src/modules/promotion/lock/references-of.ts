import { WRITERS, type Reference } from "./writers"

type Service = Record<string, (...args: unknown[]) => Promise<unknown>>
type Filter = Record<string, unknown>

const REMOVAL = /^(delete|softDelete|restore)/

/** The rows that a write names: by id, or by a filter, and then those that it finds. */
export async function referencesOf(
  service: Service,
  name: string,
  args: unknown[]
): Promise<Reference[]> {
  const writer = WRITERS[name]
  if (!writer) {
    return []
  }
  const rows = Array.isArray(args[0]) ? args[0] : [args[0]]
  const filters = rows.map((row) => filterOf(name, row)).filter((filter) => filter !== null)
  if (!filters.length) {
    return writer.finds(args)
  }
  const list = async (filter: Filter) =>
    service[`list${writer.entity}`]?.({ ...filter }, { select: ["id"], withDeleted: true })
  const found = await Promise.all(filters.map(list))
  const others = rows.map((row) => (filterOf(name, row) ? Reflect.get(row, "data") : row))
  return writer.finds([[...found.flat(), ...others]])
}

/** `{ selector }` everywhere; whatever removes or restores takes the filter as it is. */
function filterOf(name: string, row: unknown): Filter | null {
  if (typeof row !== "object" || row === null) {
    return null
  }
  return "selector" in row ? (row.selector as Filter) : REMOVAL.test(name) ? (row as Filter) : null
}
