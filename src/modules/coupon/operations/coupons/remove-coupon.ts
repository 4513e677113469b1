import type { Sql } from "../../sql/sql"
import { refuseEntriesOf } from "../entries/change-entries"
import { unlistCoupon } from "../products/product-coupons"
import { usedError } from "./lock-error"

/**
 * A coupon for good, with its code; its terms stay as a record.
 * @throws MedusaError not_allowed `coupon_used`: orders and the ledger rest on those
 */
export async function removeCoupon(
  sql: Sql,
  coupon: { id: string; code: string; was_used: boolean }
): Promise<void> {
  if (coupon.was_used) {
    throw usedError(coupon)
  }
  await refuseEntriesOf(sql, coupon.id)
  await unlistCoupon(sql, coupon.id)
  for (const table of ["coupon_named_customer", "coupon_code"]) {
    await sql(table).where({ coupon_id: coupon.id }).delete()
  }
  await sql("coupon").where({ id: coupon.id }).delete()
}
