import { rows, type Sql } from "./sql"

/** The campaign of each coupon, looked up for those coupons alone that the rest of a query keeps. */
export const CAMPAIGN_OF_COUPON = `
  left join lateral (
    select found.id, found.name, found.starts_at, found.ends_at
    from promotion
    join promotion_campaign found on found.id = promotion.campaign_id and found.deleted_at is null
    where promotion.id = coupon.promotion_id
    offset 0
  ) campaign on true`

/** For a store whose campaigns have no dates, or none at all: what is not there need not be looked up. */
export const NO_CAMPAIGN = `
  cross join (
    select cast(null as timestamptz) as starts_at, cast(null as timestamptz) as ends_at
  ) campaign`

export type DatedCampaign = { id: string; starts_at: Date | null; ends_at: Date | null }

/** The campaigns that have a date which counts for their coupons. */
export function findDatedCampaigns(sql: Sql): Promise<DatedCampaign[]> {
  return rows<DatedCampaign>(
    sql,
    `select id, starts_at, ends_at from promotion_campaign
     where deleted_at is null and (starts_at is not null or ends_at is not null)`
  )
}
