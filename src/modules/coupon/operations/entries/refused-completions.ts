import { rows, type Sql } from "../../sql/sql"

const BATCH = 200

/** Notes that a completion with these codes was refused, outside its transaction, which is gone. */
export async function noteRefusedCompletion(
  sql: Sql,
  use: { normal_forms: string[]; email: string | null; now: Date }
): Promise<void> {
  await sql.raw(
    `update coupon_entry set completion_refused_at = :now
     where normal_form = any(cast(:normal_forms as text[])) and email = :email
       and state = 'applied' and deleted_at is null`,
    use
  )
}

/** Open carts whose completion was refused and that nobody has refreshed yet. */
export async function findCartsToRefresh(sql: Sql, before: Date): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sql,
    `select distinct cart.id from coupon_entry entry
     join cart on cart.id = entry.scope_id and cart.completed_at is null and cart.deleted_at is null
     where entry.completion_refused_at < :before and entry.deleted_at is null
     limit ${BATCH}`,
    { before }
  )
  return found.map(({ id }) => id)
}

export async function forgetRefusedCompletion(sql: Sql, cart_id: string): Promise<void> {
  await sql.raw(
    `update coupon_entry set completion_refused_at = null
     where scope_id = :cart_id and completion_refused_at is not null`,
    { cart_id }
  )
}
