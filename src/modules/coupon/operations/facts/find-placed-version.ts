import { firstRow, type Sql } from "../../sql/sql"

export type PlacedVersion = {
  version: number
  display_id: number | null
  created_at: Date
}

/**
 * The version of an order as it was placed: the first of one that came from a cart. Of a draft
 * nobody keeps which version was placed; it is taken as it is. Null where there is no such order.
 */
export function findPlacedVersion(sql: Sql, order_id: string): Promise<PlacedVersion | null> {
  return firstRow<PlacedVersion>(
    sql,
    `select placed.display_id, placed.created_at,
       case when exists (
         select 1 from order_cart link where link.order_id = placed.id and link.deleted_at is null
       ) then 1 else placed.version end as version
     from "order" placed where placed.id = :order_id and placed.deleted_at is null`,
    { order_id }
  )
}
