import { rows, type Sql } from "../../sql/sql"

/**
 * The products that an order's items were bought with, by code. The order itself tells: in an edit under
 * way the items do not have their discounts any more.
 */
export async function findBoughtWith(
  sql: Sql,
  item_ids: string[]
): Promise<{ code: string; product_id: string }[]> {
  return rows(
    sql,
    `select distinct given.code, item.product_id
     from order_line_item_adjustment given
     join order_line_item item on item.id = given.item_id
     where given.item_id = any(cast(:item_ids as text[])) and given.deleted_at is null
       and given.code is not null and item.product_id is not null`,
    { item_ids }
  )
}
