import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { COUPON_MODULE } from "../../../modules/coupon"
import type { CouponModuleService } from "../../../modules/coupon/service"
import type { Page } from "../../../modules/coupon/sql/page"
import type { Sql } from "../../../modules/coupon/sql/sql"
import { retrieveCoupon } from "./query"
import type { PageQuery } from "./validators"

/**
 * The page asked for of something that the coupon of the address has many of; what is kept of one
 * that was deleted for good as well. @throws MedusaError not_found
 */
export async function pageOfCoupon<Found extends { count: number }>(
  req: AuthenticatedMedusaRequest,
  list: (sql: Sql, coupon_id: string, page: Page) => Promise<Found>
): Promise<Found & Page> {
  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  const id = req.params.id ?? ""
  const { limit, offset } = req.validatedQuery as PageQuery
  const found = await service.directly((sql) => list(sql, id, { limit, offset }))
  if (!found.count) {
    await retrieveCoupon(req.scope, id)
  }
  return { ...found, limit, offset }
}
