import { containing } from "../../sql/like-pattern"
import { rows, type Sql } from "../../sql/sql"

/** The names that stand under a key of the products' metadata, in order; those with `q` anywhere in them. */
export async function listVendors(
  sql: Sql,
  { key, q, limit, offset }: { key: string; q?: string; limit: number; offset: number }
): Promise<string[]> {
  const found = await rows<{ name: string }>(
    sql,
    `select distinct product.metadata ->> :key as name from product
     where product.deleted_at is null
       and jsonb_typeof(product.metadata -> :key) in ('string', 'number')
       and product.metadata ->> :key ilike :pattern
     order by name limit :limit offset :offset`,
    { key, pattern: containing(q ?? ""), limit, offset }
  )
  return found.map(({ name }) => name)
}
