import { rows, type Sql } from "../../sql/sql"
import { UNSETTLED } from "./bind-order"

/** Orders of the same customer that a use, not bound yet, could be of. */
export async function findOrdersOfUse(sql: Sql, redemption_id: string): Promise<string[]> {
  const found = await rows<{ order_id: string }>(
    sql,
    `select distinct link.order_id from coupon_ledger_entry reserved
     join coupon_entry entry
       on entry.coupon_id = reserved.coupon_id and entry.deleted_at is null and ${UNSETTLED}
       and entry.customer_id is not distinct from reserved.customer_id
     join order_cart link on link.cart_id = entry.scope_id and link.deleted_at is null
     where reserved.redemption_id = :redemption_id and reserved.type = 'reserved'
       and not exists (
         select 1 from coupon_ledger_entry bound
         where bound.redemption_id = reserved.redemption_id and bound.type = 'bound'
       )
     order by link.order_id`,
    { redemption_id }
  )
  return found.map(({ order_id }) => order_id)
}
