import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminCoupon, AdminCouponListResponse } from "../../../contracts/admin-responses"
import type { CountCouponsQuery, ListCouponsQuery } from "../../../contracts/coupon-list"
import { COUPON_MODULE } from "../../../modules/coupon"
import type { CouponOrder } from "../../../modules/coupon/operations/coupons/coupon-order"
import { findProductIds } from "../../../modules/coupon/operations/coupons/find-product-ids"
import {
  countCoupons,
  listCoupons,
  type ListFilters,
} from "../../../modules/coupon/operations/coupons/list-coupons"
import { presentCoupon } from "../../../modules/coupon/operations/coupons/present-coupon"
import { whyOfPerson } from "../../../modules/coupon/operations/coupons/why-of-person"
import { findPersonWithGroups } from "../../../modules/coupon/operations/facts/find-person"
import type { CouponModuleService } from "../../../modules/coupon/service"
import type { Sql } from "../../../modules/coupon/sql/sql"
import { couponNotFound } from "../../../modules/coupon/problem-error"

const NEWEST_FIRST: CouponOrder = { by: "created_at", direction: "desc" }

/** One coupon, from the bin too. @throws MedusaError not_found */
export async function retrieveCoupon(scope: MedusaContainer, id: string): Promise<AdminCoupon> {
  const service: CouponModuleService = scope.resolve(COUPON_MODULE)
  const page = { limit: 1, offset: 0, order: NEWEST_FIRST }
  const { coupons } = await service.directly((sql) =>
    listCoupons(sql, { ids: [id], with_deleted: true }, page, new Date())
  )
  if (!coupons[0]) {
    throw couponNotFound(id)
  }
  return presentCoupon(coupons[0], new Date())
}

export async function listAdminCoupons(
  scope: MedusaContainer,
  query: ListCouponsQuery
): Promise<AdminCouponListResponse> {
  const service: CouponModuleService = scope.resolve(COUPON_MODULE)
  const { limit, offset, order } = query
  const page = { limit, offset, order: orderOf(order) }
  return service.directly(async (sql) => {
    const filters = await filtersOf(sql, query)
    const now = new Date()
    const { coupons, ...counted } = await listCoupons(sql, filters, page, now)
    const why = filters.person && (await whyOfPerson(sql, coupons, filters.person))
    const shown = coupons.map((row) => ({
      ...presentCoupon(row, now),
      ...(why && { of_customer: why.get(row.id) }),
    }))
    return { coupons: shown, ...counted, offset, limit }
  })
}

export async function countAdminCoupons(
  scope: MedusaContainer,
  query: CountCouponsQuery
): Promise<number> {
  const service: CouponModuleService = scope.resolve(COUPON_MODULE)
  return service.directly(async (sql) => countCoupons(sql, await filtersOf(sql, query), new Date()))
}

async function filtersOf(sql: Sql, query: CountCouponsQuery): Promise<ListFilters> {
  const { product_id, customer_id } = query
  return {
    ids: query.id,
    promotion_ids: query.promotion_id,
    q: query.q,
    statuses: query.status,
    with_deleted: query.with_deleted,
    tags: query.tag,
    created_by: query.created_by,
    discount_types: query.discount_type,
    audiences: query.audience,
    group_ids: query.group_id,
    campaign_ids: query.campaign_id,
    product: product_id ? await findProductIds(sql, product_id) : undefined,
    person: customer_id ? await findPersonWithGroups(sql, customer_id) : undefined,
    ways: query.way,
    ends_before: query.ends_before ? new Date(query.ends_before) : undefined,
    ends_after: query.ends_after ? new Date(query.ends_after) : undefined,
  }
}

function orderOf(order: string): CouponOrder {
  return {
    by: order.replace(/^-/, "") as CouponOrder["by"],
    direction: order.startsWith("-") ? "desc" : "asc",
  }
}
