import { rows, type Sql } from "../../sql/sql"

/** A code of ours: `code` is how the merchant wrote it. */
export type FoundCode = { normal_form: string; code: string; coupon_id: string }

/** Which of these normal forms are codes of coupons, binned ones included. */
export async function findCouponCodes(sql: Sql, normalForms: string[]): Promise<FoundCode[]> {
  if (!normalForms.length) {
    return []
  }
  return rows<FoundCode>(
    sql,
    `select normal_form, code, coupon_id from coupon_code
     where normal_form = any(:normalForms) and coupon_id is not null and deleted_at is null`,
    { normalForms }
  )
}
