import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminCartListResponse, ListCartsQuery } from "../../../contracts/carts"
import { COUPON_MODULE } from "../../../modules/coupon"
import { findCarts } from "../../../modules/coupon/operations/carts/find-carts"
import type { CouponModuleService } from "../../../modules/coupon/service"
import { toDecimal } from "../../../modules/promotion/compute/to-decimal"

/** Carts to try a coupon on: those that are open, the newest first, or the ones named. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCartListResponse>
) => {
  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { id: ids, q, limit } = req.validatedQuery as ListCartsQuery
  const found = await service.directly((sql) => findCarts(sql, { ids, q, limit }))
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "total"],
    filters: { id: found.map(({ id }) => id) },
  })
  const totals = new Map(data.map(({ id, total }) => [id, total]))
  res.json({
    carts: found.map((cart) => ({
      ...cart,
      total: toDecimal(totals.get(cart.id) ?? 0),
      created_at: cart.created_at.toISOString(),
    })),
  })
}
