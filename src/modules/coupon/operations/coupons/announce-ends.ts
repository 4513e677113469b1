import { rows, type Sql } from "../../sql/sql"

export type EndedCoupon = { coupon_id: string; ended_at: Date }

/** Coupons whose end has passed since this was asked last; each end is given once. */
export function announceEnds(sql: Sql, now: Date): Promise<EndedCoupon[]> {
  return rows<EndedCoupon>(
    sql,
    `update coupon set announced_end = ends_at
     where ends_at <= :now and announced_end is distinct from ends_at and deleted_at is null
     returning id as coupon_id, ends_at as ended_at`,
    { now }
  )
}
