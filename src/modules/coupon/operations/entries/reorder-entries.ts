import { IS_OPEN } from "../../sql/is-open"
import type { Sql } from "../../sql/sql"

/** Puts entered codes in another order; those not named follow, in the order they had. */
export async function reorderEntries(sql: Sql, scope_id: string, forms: string[]): Promise<void> {
  await sql.raw(
    `update coupon_entry entry set position = ordered.position, updated_at = now()
     from (
       select id, row_number() over (
         order by array_position(cast(:forms as text[]), normal_form) nulls last, position
       ) as position
       from coupon_entry where scope_id = :scope_id and state <> 'removed' and deleted_at is null
         and ${IS_OPEN}
     ) ordered
     where ordered.id = entry.id`,
    { scope_id, forms }
  )
}
