import { rows, type Sql } from "../../sql/sql"
import { COULD_COMPLETE } from "../ledger/could-complete"

const BATCH = 200

/**
 * Notes that a completion with these codes was refused, outside its transaction, which is gone. It
 * named no cart: every one of that person which could have been completed is meant. Core may have
 * marked it as completed already, and takes that back.
 */
export async function noteRefusedCompletion(
  sql: Sql,
  use: { normal_forms: string[]; email: string | null; now: Date }
): Promise<void> {
  await sql.raw(
    `update coupon_entry entry set completion_refused_at = :now
     from cart
     where entry.normal_form = any(cast(:normal_forms as text[]))
       and entry.email is not distinct from :email
       and entry.state <> 'redeemed' and entry.deleted_at is null
       and cart.id = entry.scope_id and ${COULD_COMPLETE}`,
    use
  )
}

/** Notes that the completion of this very cart was refused; whoever waits to be refreshed goes before it. */
export async function noteRefusedCart(
  sql: Sql,
  cart: { cart_id: string; now: Date }
): Promise<void> {
  await sql.raw(
    `update coupon_entry set completion_refused_at = :now
     where scope_id = :cart_id and state <> 'redeemed' and deleted_at is null`,
    cart
  )
}

/** Open carts whose completion was refused and that nobody has refreshed yet, the longest waiting first. */
export async function findCartsToRefresh(sql: Sql, before: Date): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sql,
    `select cart.id from coupon_entry entry
     join cart on cart.id = entry.scope_id and cart.completed_at is null and cart.deleted_at is null
     where entry.completion_refused_at < :before and entry.deleted_at is null
     group by cart.id order by min(entry.completion_refused_at), cart.id
     limit ${BATCH}`,
    { before }
  )
  return found.map(({ id }) => id)
}

/** The cart was computed anew; a completion that was refused after `now` is still to be seen to. */
export async function forgetRefusedCompletion(
  sql: Sql,
  cart: { cart_id: string; now: Date }
): Promise<void> {
  await sql.raw(
    `update coupon_entry set completion_refused_at = null
     where scope_id = :cart_id and completion_refused_at <= :now`,
    cart
  )
}
