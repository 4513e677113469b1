import { COUPON_STATUSES } from "../../../../contracts/list-choices"
import { budgetStates } from "../../sql/budget-states"
import { CAMPAIGN_OF_COUPON, findDatedCampaigns, NO_CAMPAIGN } from "../../sql/campaign-of-coupon"
import { STATUS_SQL } from "../../sql/coupon-status"
import { LIST_OF_COUPON } from "../../sql/named-customers"
import { readSearch } from "../../sql/matches-search"
import type { Page } from "../../sql/page"
import { firstRow, rows, type Sql } from "../../sql/sql"
import { couponConditions } from "./coupon-conditions"
import type { CouponFilters } from "./coupon-filters"
import { keysOf, orderBy, type CouponOrder } from "./coupon-order"
import { pageOf, type Selection } from "./coupon-page"
import type { CouponRow } from "./coupon-row"
import { hasStatus } from "./period-conditions"

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

/** Coupons as staff see them, each with its status now, and how many there are, up to 1000. */
export async function listCoupons(
  sql: Sql,
  filters: ListFilters,
  page: CouponPage,
  now: Date
): Promise<CouponList> {
  const selection = await select(sql, filters, now, page.order)
  const counted = await count(sql, selection, MAX_COUNTED + 1)
  return {
    coupons: await findCoupons(sql, selection, page, counted <= MAX_COUNTED),
    count: Math.min(counted, MAX_COUNTED),
    is_count_exact: counted <= MAX_COUNTED,
  }
}

/** How many there are, all of them; with very many this takes longer than a page of the list. */
export async function countCoupons(sql: Sql, filters: ListFilters, now: Date): Promise<number> {
  return count(sql, await select(sql, filters, now), null)
}

async function select(
  sql: Sql,
  { q, ...filters }: ListFilters,
  now: Date,
  order?: CouponOrder
): Promise<Selection> {
  const isByStatus = order?.by === "status"
  const asksDates = isByStatus || filters.statuses || filters.ends_before || filters.ends_after
  const [search, campaigns] = await Promise.all([
    q ? readSearch(sql, q) : undefined,
    asksDates ? findDatedCampaigns(sql) : [],
  ])
  const period = { now, campaigns }
  const { where, bindings, needs_campaign } = couponConditions({ ...filters, search }, period)
  const campaign = campaigns.length ? CAMPAIGN_OF_COUPON : NO_CAMPAIGN
  return {
    joins: needs_campaign || isByStatus ? campaign : "",
    where,
    bindings: { ...bindings, ...(isByStatus && hasStatus([], period).bindings), now },
    period,
    statuses:
      filters.statuses ??
      COUPON_STATUSES.filter((status) => filters.with_deleted || status !== "deleted"),
  }
}

function findCoupons(
  sql: Sql,
  selection: Selection,
  { order, limit, offset }: CouponPage,
  are_few: boolean
): Promise<CouponRow[]> {
  return rows<CouponRow>(
    sql,
    `with ${pageOf(selection, order, are_few)}
     select coupon.*, ${STATUS_SQL} as status, terms.terms,
       ${budgetStates("cast('{}' as text[])")} as counted_budgets,
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
     ${orderBy(order, keysOf(order), "coupon.id")}`,
    { ...selection.bindings, limit, offset }
  )
}

async function count(
  sql: Sql,
  { joins, where, bindings }: Selection,
  limit: number | null
): Promise<number> {
  const row = await firstRow<{ count: string }>(
    sql,
    `select count(*) as count from (select 1 from coupon ${joins} ${where} limit :limit) found`,
    { ...bindings, limit }
  )
  return Number(row?.count ?? 0)
}
