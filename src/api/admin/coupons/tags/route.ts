import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCouponTagListResponse } from "../../../../contracts/tags"
import { COUPON_MODULE } from "../../../../modules/coupon"
import { listTags } from "../../../../modules/coupon/operations/coupons/list-tags"
import type { CouponModuleService } from "../../../../modules/coupon/service"

/** The tags that coupons have, the most used first. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouponTagListResponse>
) => {
  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  res.json({ tags: await service.directly(listTags) })
}
