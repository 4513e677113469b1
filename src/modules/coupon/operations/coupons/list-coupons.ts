import type { COUPON_SORTABLE } from "../../../../contracts/list-choices"
import { CAMPAIGN_OF_COUPON, findDatedCampaigns, NO_CAMPAIGN } from "../../sql/campaign-of-coupon"
import { STATUS_SQL } from "../../sql/coupon-status"
import { LIST_OF_COUPON } from "../../sql/named-customers"
import { readSearch } from "../../sql/matches-search"
import type { Page } from "../../sql/page"
import { firstRow, rows, type Sql } from "../../sql/sql"
import { couponConditions } from "./coupon-conditions"
import type { CouponFilters } from "./coupon-filters"
import type { CouponRow } from "./coupon-row"

export type CouponOrder = { by: (typeof COUPON_SORTABLE)[number]; direction: "asc" | "desc" }
export type CouponPage = Page & { order: CouponOrder }

export type CouponList = {
  coupons: CouponRow[]
  count: number
  /** False where there are more than `count`. */
  is_count_exact: boolean
}

export type ListFilters = Omit<CouponFilters, "search"> & { q?: string }

/** How far a list is counted: whoever finds more narrows the search, or asks for the number alone. */
const MAX_COUNTED = 1000
const NULLABLE: string[] = ["starts_at", "ends_at", "total_limit"]

/** Coupons as staff see them, each with its status now, and how many there are, up to 1000. */
export async function listCoupons(
  sql: Sql,
  filters: ListFilters,
  page: CouponPage,
  now: Date
): Promise<CouponList> {
  const selection = await select(sql, filters, now)
  const counted = await count(sql, selection, MAX_COUNTED + 1)
  return {
    coupons: await findCoupons(sql, selection, page, { are_few: counted <= MAX_COUNTED }),
    count: Math.min(counted, MAX_COUNTED),
    is_count_exact: counted <= MAX_COUNTED,
  }
}

/** How many there are, all of them; with very many this takes longer than a page of the list. */
export async function countCoupons(sql: Sql, filters: ListFilters, now: Date): Promise<number> {
  return count(sql, await select(sql, filters, now), null)
}

type Selection = { from: string; bindings: Record<string, unknown> }

async function select(sql: Sql, { q, ...filters }: ListFilters, now: Date): Promise<Selection> {
  const asksDates = filters.statuses ?? filters.ends_before ?? filters.ends_after
  const [search, campaigns] = await Promise.all([
    q ? readSearch(sql, q) : undefined,
    asksDates ? findDatedCampaigns(sql) : [],
  ])
  const { where, bindings, needs_campaign } = couponConditions(
    { ...filters, search },
    { now, campaigns }
  )
  const campaign = campaigns.length ? CAMPAIGN_OF_COUPON : NO_CAMPAIGN
  return {
    from: `from coupon ${needs_campaign ? campaign : ""} ${where}`,
    bindings: { ...bindings, now },
  }
}

/**
 * The page by its ids first; the rest only for those on it. Few are found by what they are filtered
 * by and sorted then. Of many the index of the order gives the first, which the planner would take
 * for few as well, and read to its end.
 */
function findCoupons(
  sql: Sql,
  { from, bindings }: Selection,
  { order, limit, offset }: CouponPage,
  { are_few }: { are_few: boolean }
): Promise<CouponRow[]> {
  const nulls = NULLABLE.includes(order.by) ? " nulls last" : ""
  const inOrder = `coupon.${order.by} ${order.direction}${nulls}, coupon.id ${order.direction}`
  return rows<CouponRow>(
    sql,
    `with found as ${are_few ? "materialized" : "not materialized"} (
       select coupon.id, coupon.${order.by} ${from}
     ), page as (
       select coupon.id from found coupon order by ${inOrder} limit :limit offset :offset
     )
     select coupon.*, ${STATUS_SQL} as status, terms.terms,
       list.named_customers_count, list.contact,
       campaign.id as campaign_id, campaign.name as campaign_name,
       campaign.starts_at as campaign_starts_at, campaign.ends_at as campaign_ends_at,
       coalesce(nullif(trim(concat_ws(' ', author.first_name, author.last_name)), ''), author.email)
         as creator_name
     from page
     join coupon on coupon.id = page.id
     join coupon_terms terms on terms.id = coupon.terms_id
     cross join lateral (${LIST_OF_COUPON}) list
     left join "user" author on author.id = coupon.created_by
     ${CAMPAIGN_OF_COUPON}
     order by ${inOrder}`,
    { ...bindings, limit, offset }
  )
}

async function count(
  sql: Sql,
  { from, bindings }: Selection,
  limit: number | null
): Promise<number> {
  const row = await firstRow<{ count: string }>(
    sql,
    `select count(*) as count from (select 1 ${from} limit :limit) found`,
    { ...bindings, limit }
  )
  return Number(row?.count ?? 0)
}
