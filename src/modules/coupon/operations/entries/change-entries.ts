import type { Refusal } from "../../../../domain/refusal/reasons"
import { IS_OPEN } from "../../sql/is-open"
import type { Sql } from "../../sql/sql"

/**
 * Tombstones codes of a cart, or all of them; a refresh already under way cannot bring them back.
 * What came by itself stays.
 * A code is the one that was entered, or the coupon's own by now, under which the cart shows it.
 */
export async function removeEntries(
  sql: Sql,
  scope_id: string,
  normal_forms: string[] | "all"
): Promise<void> {
  await sql.raw(
    `update coupon_entry set state = 'removed', amount = null, refusals = null, updated_at = now()
     where scope_id = :scope_id and deleted_at is null and state <> 'redeemed' and ${IS_OPEN}
       and not exists (
         select 1 from coupon where coupon.id = coupon_entry.coupon_id and coupon.is_automatic
       )
       and (
         cast(:all as boolean) or normal_form = any(cast(:normal_forms as text[]))
         or coupon_id in (
           select held.coupon_id from coupon_code held
           where held.normal_form = any(cast(:normal_forms as text[])) and held.deleted_at is null
         )
       )`,
    {
      scope_id,
      all: normal_forms === "all",
      normal_forms: normal_forms === "all" ? [] : normal_forms,
    }
  )
}

/** Refused codes are shown until the codes change next. */
export async function forgetRefusedEntries(sql: Sql, scope_id: string): Promise<void> {
  await sql.raw(
    `update coupon_entry set state = 'removed', refusals = null, updated_at = now()
     where scope_id = :scope_id and state = 'refused' and deleted_at is null and ${IS_OPEN}`,
    { scope_id }
  )
}

/** A coupon is gone for good: carts that took it off their amounts may not be completed so. */
export async function refuseEntriesOf(sql: Sql, coupon_id: string): Promise<void> {
  const refusals: Refusal[] = [{ code: "void", params: {} }]
  await sql.raw(
    `update coupon_entry set state = 'refused', amount = null, refusals = cast(:refusals as jsonb),
       updated_at = now()
     where coupon_id = :coupon_id and state not in ('removed', 'redeemed') and deleted_at is null`,
    { coupon_id, refusals: JSON.stringify(refusals) }
  )
}
