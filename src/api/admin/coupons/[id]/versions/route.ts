import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCouponVersionListResponse } from "../../../../../contracts/versions"
import { COUPON_MODULE } from "../../../../../modules/coupon"
import { listVersions } from "../../../../../modules/coupon/operations/coupons/list-versions"
import type { CouponModuleService } from "../../../../../modules/coupon/service"
import { retrieveCoupon } from "../../query"
import type { PageQuery } from "../../validators"

/** Every version of the coupon's terms, newest first, with the uses taken under each. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouponVersionListResponse>
) => {
  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  const { id } = await retrieveCoupon(req.scope, req.params.id ?? "")
  const page = req.validatedQuery as PageQuery
  const found = await service.directly((sql) => listVersions(sql, id, page))
  res.json({ ...found, offset: page.offset, limit: page.limit })
}
