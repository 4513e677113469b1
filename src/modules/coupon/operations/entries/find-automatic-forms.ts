import { rows, type Sql } from "../../sql/sql"

/** Normal forms of the automatic coupons that a cart has, or had. */
export async function findAutomaticForms(sql: Sql, scope_id: string): Promise<Set<string>> {
  const found = await rows<{ normal_form: string }>(
    sql,
    `select entry.normal_form from coupon_entry entry
     join coupon on coupon.id = entry.coupon_id and coupon.is_automatic
     where entry.scope_id = :scope_id and entry.deleted_at is null`,
    { scope_id }
  )
  return new Set(found.map(({ normal_form }) => normal_form))
}
