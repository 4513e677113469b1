import { rows, type Sql } from "../../sql/sql"
import { enterCodeOfPromotion } from "../codes/take-code"

type NativeCode = { id: string; code: string }

/**
 * Enters the codes of all native promotions anew, as they were written without
 * us. Gives those that a coupon holds: typed, they are the coupon's.
 */
export async function reenterNativeCodes(sql: Sql): Promise<NativeCode[]> {
  await sql.raw(`delete from coupon_code where coupon_id is null`)
  const natives = await rows<NativeCode>(
    sql,
    `select id, code from promotion
     where deleted_at is null
       and not exists (select 1 from coupon where coupon.promotion_id = promotion.id)
     order by created_at, id`
  )
  const held: NativeCode[] = []
  for (const native of natives) {
    if (!(await enterCodeOfPromotion(sql, { code: native.code, promotion_id: native.id }))) {
      held.push(native)
    }
  }
  return held
}
