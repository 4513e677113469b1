import type { CouponStatus } from "../../../../domain/status/coupon-status"
import type { Terms } from "../../../../domain/terms/terms"
import type { Translations } from "../../../../domain/texts/texts-in"
import { STATUS_SQL } from "../../sql/coupon-status"
import { totalOf, type Page } from "../../sql/page"
import { rows, type Sql } from "../../sql/sql"

export type CouponFilters = {
  ids?: string[]
  promotion_ids?: string[]
  /** Any part of code or name, whatever the case. */
  q?: string
  statuses?: CouponStatus[]
  with_deleted?: boolean
}

export type CouponPage = Page & { order: CouponOrder }

export const SORTABLE = ["created_at", "code", "name", "used", "starts_at", "ends_at"] as const
export type CouponOrder = { by: (typeof SORTABLE)[number]; direction: "asc" | "desc" }

export type CouponRow = {
  id: string
  promotion_id: string
  code: string
  name: string
  description: string | null
  comment: string | null
  publication: "draft" | "active" | "paused"
  status: CouponStatus
  starts_at: Date | null
  ends_at: Date | null
  time_zone: string | null
  total_limit: number | null
  used: number
  was_used: boolean
  is_discreet: boolean
  priority: number
  translations: Translations
  terms: Terms
  terms_version: number
  named_customers_count: number
  created_by: string | null
  creator_name: string | null
  created_at: Date
  updated_at: Date
  deleted_at: Date | null
}

/** Coupons as staff see them, each with its status now, and how many there are in all. */
export async function listCoupons(
  sql: Sql,
  filters: CouponFilters,
  page: CouponPage,
  now: Date
): Promise<{ coupons: CouponRow[]; count: number }> {
  const found = await rows<CouponRow & { total: string }>(
    sql,
    `with found as (
       select coupon.*, ${STATUS_SQL} as status
       from coupon
       left join promotion on promotion.id = coupon.promotion_id
       left join promotion_campaign campaign
         on campaign.id = promotion.campaign_id and campaign.deleted_at is null
       where (cast(:ids as text[]) is null or coupon.id = any(cast(:ids as text[])))
         and (cast(:promotion_ids as text[]) is null or coupon.promotion_id = any(cast(:promotion_ids as text[])))
         and (cast(:q as text) is null or coupon.code ilike :q or coupon.name ilike :q)
         and (coupon.deleted_at is null or cast(:with_deleted as boolean))
     ), matching as (
       select *, count(*) over () as total from found
       where cast(:statuses as text[]) is null or status = any(cast(:statuses as text[]))
       order by ${page.order.by} ${page.order.direction} nulls last, id ${page.order.direction}
       limit :limit offset :offset
     )
     select matching.*, terms.terms,
       cast((select count(*) from coupon_named_customer named where named.coupon_id = matching.id) as integer)
         as named_customers_count,
       coalesce(nullif(trim(concat_ws(' ', author.first_name, author.last_name)), ''), author.email)
         as creator_name
     from matching
     join coupon_terms terms on terms.id = matching.terms_id
     left join "user" author on author.id = matching.created_by
     order by matching.${page.order.by} ${page.order.direction} nulls last, matching.id ${page.order.direction}`,
    {
      ids: filters.ids ?? null,
      promotion_ids: filters.promotion_ids ?? null,
      q: filters.q ? `%${escapeLike(filters.q)}%` : null,
      statuses: filters.statuses ?? null,
      with_deleted: filters.with_deleted ?? filters.statuses?.includes("deleted") ?? false,
      limit: page.limit,
      offset: page.offset,
      now,
    }
  )
  const count = await totalOf(found, page, (first) =>
    listCoupons(sql, filters, { ...page, ...first }, now)
  )
  return { coupons: found, count }
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`)
}
