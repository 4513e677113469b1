import { rows, type Sql } from "../../sql/sql"

/**
 * Switches off the native promotions of all coupons, so that none goes on as a
 * promotion without limits once the plugin is out. The coupons keep what they
 * were. Gives how many were on.
 */
export async function switchPromotionsOff(sql: Sql): Promise<number> {
  const switched = await rows(
    sql,
    `update promotion set status = 'inactive', updated_at = now() from coupon
     where coupon.promotion_id = promotion.id and promotion.status = 'active'
     returning promotion.id`
  )
  return switched.length
}
