import { rows, type Sql } from "../../sql/sql"

export type RegisteredCoupon = {
  normal_form: string
  coupon_id: string
  /** False where the coupon has given this code up since it was entered, or is gone for good. */
  is_held: boolean
}

/** Which codes of a registration are coupons': held now, or when this person entered them. */
export async function findRegisteredCoupons(
  sql: Sql,
  input: { normal_forms: string[]; email: string | null }
): Promise<RegisteredCoupon[]> {
  if (!input.normal_forms.length) {
    return []
  }
  return rows<RegisteredCoupon>(
    sql,
    `select normal_form, coupon_id, true as is_held from coupon_code
     where normal_form = any(:normal_forms) and coupon_id is not null and deleted_at is null
     union all
     select entry.normal_form, max(entry.coupon_id), false from coupon_entry entry
     where entry.normal_form = any(:normal_forms) and entry.email is not distinct from :email
       and entry.state in ('applied', 'refused') and entry.deleted_at is null
       and not exists (
         select 1 from coupon_code held
         where held.normal_form = entry.normal_form and held.deleted_at is null
       )
     group by entry.normal_form`,
    input
  )
}
