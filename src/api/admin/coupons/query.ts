import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { AdminCoupon, AdminCouponListResponse } from "../../../contracts/admin-responses"
import { COUPON_MODULE } from "../../../modules/coupon"
import {
  listCoupons,
  type CouponOrder,
} from "../../../modules/coupon/operations/coupons/list-coupons"
import { presentCoupon } from "../../../modules/coupon/operations/coupons/present-coupon"
import type { CouponModuleService } from "../../../modules/coupon/service"
import type { ListCouponsQuery } from "./validators"

const NEWEST_FIRST: CouponOrder = { by: "created_at", direction: "desc" }

/** One coupon, from the bin too. @throws MedusaError not_found */
export async function retrieveCoupon(scope: MedusaContainer, id: string): Promise<AdminCoupon> {
  const service: CouponModuleService = scope.resolve(COUPON_MODULE)
  const page = { limit: 1, offset: 0, order: NEWEST_FIRST }
  const { coupons } = await service.directly((sql) =>
    listCoupons(sql, { ids: [id], with_deleted: true }, page, new Date())
  )
  if (!coupons[0]) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Coupon with id: ${id} was not found`)
  }
  return presentCoupon(coupons[0])
}

export async function listAdminCoupons(
  scope: MedusaContainer,
  query: ListCouponsQuery
): Promise<AdminCouponListResponse> {
  const service: CouponModuleService = scope.resolve(COUPON_MODULE)
  const { limit, offset } = query
  const filters = {
    ids: query.id,
    promotion_ids: query.promotion_id,
    q: query.q,
    statuses: query.status,
    with_deleted: query.with_deleted,
  }
  const { coupons, count } = await service.directly((sql) =>
    listCoupons(sql, filters, { limit, offset, order: orderOf(query.order) }, new Date())
  )
  return { coupons: coupons.map(presentCoupon), count, offset, limit }
}

function orderOf(order: string): CouponOrder {
  return {
    by: order.replace(/^-/, "") as CouponOrder["by"],
    direction: order.startsWith("-") ? "desc" : "asc",
  }
}
