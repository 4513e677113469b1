import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminRedemptionListResponse } from "../../../contracts/admin-responses"
import type { ListRedemptionsQuery } from "../../../contracts/redemption-list"
import { COUPON_MODULE } from "../../../modules/coupon"
import { findPerson } from "../../../modules/coupon/operations/facts/find-person"
import { listRedemptions } from "../../../modules/coupon/operations/ledger/list-redemptions"
import type { CouponModuleService } from "../../../modules/coupon/service"

/** The ledger of all coupons, newest first, filtered by coupon, customer, order and state. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRedemptionListResponse>
) => {
  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  const query = req.validatedQuery as ListRedemptionsQuery
  const { coupon_id, order_id, customer_id, state: states, limit, offset } = query
  const found = await service.directly(async (sql) => {
    const person = customer_id ? await findPerson(sql, customer_id) : undefined
    const filters = { coupon_id, order_id, states, customer_ids: person?.customer_ids }
    return listRedemptions(sql, filters, { limit, offset })
  })
  res.json({ ...found, offset, limit })
}
