import { rows, type Sql } from "../../sql/sql"

/**
 * Closes the entries of carts that became orders without us, as nothing was
 * registered for them and nothing ever will be. Gives how many carts they were.
 */
export async function closeEntriesOfOrders(sql: Sql, before: Date): Promise<number> {
  const closed = await rows<{ scope_id: string }>(
    sql,
    `update coupon_entry entry set state = 'removed', updated_at = now()
     from order_cart link join "order" placed on placed.id = link.order_id
     where link.cart_id = entry.scope_id and link.deleted_at is null
       and entry.state = 'applied' and entry.deleted_at is null and placed.created_at < :before
     returning entry.scope_id`,
    { before }
  )
  return new Set(closed.map(({ scope_id }) => scope_id)).size
}
