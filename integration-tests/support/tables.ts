import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Shop } from "./shop-suite"

export function database({ container }: Pick<Shop, "container">): Knex {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Knex
}

/** What every table that a coupon could touch holds, row by row: two equal ones mean nothing was written. */
export async function contents(shop: Pick<Shop, "container">): Promise<Record<string, string>> {
  const sql = database(shop)
  const { rows: tables } = await sql.raw<{ rows: { name: string }[] }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'
       and (table_name like 'coupon%' or table_name like '%promotion%')`
  )
  const found: Record<string, string> = {}
  for (const { name } of tables) {
    const { rows } = await sql.raw<{ rows: { content: string }[] }>(
      `select coalesce(string_agg(cast(row as text), ' ' order by cast(row as text)), '') as content
       from ?? row`,
      [name]
    )
    found[name] = rows[0]?.content ?? ""
  }
  return found
}
