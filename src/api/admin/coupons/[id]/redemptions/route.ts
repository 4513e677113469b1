import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminRedemptionListResponse } from "../../../../../contracts/admin-responses"
import { COUPON_MODULE } from "../../../../../modules/coupon"
import { listRedemptions } from "../../../../../modules/coupon/operations/ledger/list-redemptions"
import type { CouponModuleService } from "../../../../../modules/coupon/service"
import { retrieveCoupon } from "../../query"
import type { PageQuery } from "../../validators"

/** The ledger of one coupon, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRedemptionListResponse>
) => {
  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  const { id } = await retrieveCoupon(req.scope, req.params.id ?? "")
  const page = req.validatedQuery as PageQuery
  const found = await service.directly((sql) => listRedemptions(sql, { coupon_id: id }, page))
  res.json({ ...found, offset: page.offset, limit: page.limit })
}
