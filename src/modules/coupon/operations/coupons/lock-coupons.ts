import type { Terms } from "../../../../domain/terms/terms"
import { rows, type Sql } from "../../sql/sql"
import type { CampaignOfCoupon } from "./campaign-of-coupon"
import type { OpenFields } from "./open-fields"

/** A coupon's row, held until the transaction ends. */
export type LockedCoupon = CampaignOfCoupon &
  OpenFields & {
    id: string
    promotion_id: string
    code: string
    is_automatic: boolean
    used: number
    was_used: boolean
    terms: Terms
    terms_version: number
    deleted_at: Date | null
  }

/**
 * Coupon rows first, by id, then native rows: the one order of locks in every
 * writer, so that none waits for another in a circle.
 */
export async function lockCoupons(
  sql: Sql,
  by: { coupon_ids: string[] } | { promotion_ids: string[] }
): Promise<LockedCoupon[]> {
  const [column, ids] =
    "coupon_ids" in by ? ["id", by.coupon_ids] : ["promotion_id", by.promotion_ids]
  if (!ids.length) {
    return []
  }
  const locked = await rows<{ id: string }>(
    sql,
    `select id from coupon where ${column} = any(cast(:ids as text[])) order by id for update`,
    { ids }
  )
  // Asked again: whoever was waited for may have written terms that the statement above cannot see.
  return rows<LockedCoupon>(
    sql,
    `select coupon.*, terms.terms from coupon join coupon_terms terms on terms.id = coupon.terms_id
     where coupon.id = any(cast(:ids as text[])) order by coupon.id`,
    { ids: locked.map(({ id }) => id) }
  )
}

/** Holds native rows as well, after the coupons'. */
export async function lockPromotions(sql: Sql, ids: string[]): Promise<void> {
  if (ids.length) {
    await rows(
      sql,
      `select id from promotion where id = any(cast(:ids as text[])) order by id for update`,
      { ids }
    )
  }
}
