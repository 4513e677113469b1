import type { Sql } from "../../sql/sql"
import { GIVEN_BY_ORDER } from "../../sql/given-by-order"

/**
 * Brings the codes of a draft order in line with what it gives: one that was
 * added is off it again, one that was removed is back on.
 */
export async function alignEntriesWithOrder(sql: Sql, order_id: string): Promise<void> {
  await sql.raw(
    `update coupon_entry entry set updated_at = now(), refusals = null,
       state = case when given.amount is null then 'removed' else 'applied' end,
       amount = cast(given.amount as text)
     from coupon
     left join (${GIVEN_BY_ORDER}) given on given.promotion_id = coupon.promotion_id
     where entry.scope_id = :order_id and entry.coupon_id = coupon.id
       and entry.state <> 'redeemed' and entry.deleted_at is null`,
    { order_id }
  )
}
