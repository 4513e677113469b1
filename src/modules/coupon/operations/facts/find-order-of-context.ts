import { firstRow, type Sql } from "../../sql/sql"

export type OrderOfContext = {
  id: string
  customer_id: string | null
  email: string | null
  region_id: string | null
  sales_channel_id: string | null
}

const COLUMNS = `placed.id, placed.customer_id, placed.email, placed.region_id, placed.sales_channel_id`

/** The order that a computation is about: by its id, or by its items where core passes none. */
export async function findOrderOfContext(
  sql: Sql,
  context: { order_id: string | null; item_ids: string[] }
): Promise<OrderOfContext | null> {
  return firstRow<OrderOfContext>(
    sql,
    context.order_id
      ? `select ${COLUMNS} from "order" placed where placed.id = :order_id`
      : `select ${COLUMNS} from "order" placed
         join order_item item on item.order_id = placed.id and item.deleted_at is null
         where item.item_id = any(cast(:item_ids as text[])) limit 1`,
    context
  )
}
