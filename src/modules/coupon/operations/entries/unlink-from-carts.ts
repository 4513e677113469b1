import type { Sql } from "../../sql/sql"

/**
 * Core links a cart to its promotions, and fails on a link to one that is gone:
 * such a cart shows `null` and cannot be completed, nor refused by us. So the
 * links of open carts go with the promotion; the next refresh makes them anew.
 */
export async function unlinkFromCarts(sql: Sql, promotion_ids: string[]): Promise<void> {
  await sql.raw(
    `update cart_promotion link set deleted_at = now(), updated_at = now()
     from cart
     where link.promotion_id = any(cast(:promotion_ids as text[])) and link.deleted_at is null
       and cart.id = link.cart_id and cart.completed_at is null`,
    { promotion_ids }
  )
}
