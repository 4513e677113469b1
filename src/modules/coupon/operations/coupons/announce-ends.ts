import { CAMPAIGN_OF_COUPON } from "../../sql/campaign-of-coupon"
import { rows, type Sql } from "../../sql/sql"

export type EndedCoupon = { coupon_id: string; ended_at: Date }

/** Coupons whose end, or whose campaign's, has passed since this was asked last; each end is given once. */
export function announceEnds(sql: Sql, now: Date): Promise<EndedCoupon[]> {
  return rows<EndedCoupon>(
    sql,
    `with over as (
       select id from coupon
       where ends_at <= :now and announced_end is distinct from ends_at and deleted_at is null
       union
       select coupon.id from promotion_campaign
       join promotion on promotion.campaign_id = promotion_campaign.id
       join coupon on coupon.promotion_id = promotion.id and coupon.deleted_at is null
       where promotion_campaign.ends_at <= :now and promotion_campaign.deleted_at is null
     ), ended as (
       select coupon.id, least(coupon.ends_at, campaign.ends_at) as ended_at
       from over join coupon on coupon.id = over.id
       ${CAMPAIGN_OF_COUPON}
     )
     update coupon set announced_end = ended.ended_at from ended
     where ended.id = coupon.id and coupon.announced_end is distinct from ended.ended_at
     returning coupon.id as coupon_id, ended.ended_at`,
    { now }
  )
}
