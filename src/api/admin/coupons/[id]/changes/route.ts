import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCouponChangeListResponse } from "../../../../../contracts/changes"
import { COUPON_MODULE } from "../../../../../modules/coupon"
import { listChanges } from "../../../../../modules/coupon/operations/coupons/list-changes"
import type { CouponModuleService } from "../../../../../modules/coupon/service"
import { retrieveCoupon } from "../../query"
import type { PageQuery } from "../../validators"

/** The audit log of one coupon, newest first; of one that was deleted for good as well. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouponChangeListResponse>
) => {
  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  const id = req.params.id ?? ""
  const page = req.validatedQuery as PageQuery
  const found = await service.directly((sql) => listChanges(sql, id, page))
  if (found.count === 0) {
    await retrieveCoupon(req.scope, id)
  }
  res.json({ ...found, offset: page.offset, limit: page.limit })
}
