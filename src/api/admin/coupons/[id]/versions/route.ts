import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCouponVersionListResponse } from "../../../../../contracts/versions"
import { listVersions } from "../../../../../modules/coupon/operations/coupons/list-versions"
import { pageOfCoupon } from "../../page-of-coupon"

/** Every version of the coupon's terms, newest first, with the uses taken under each. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouponVersionListResponse>
) => {
  res.json(await pageOfCoupon(req, listVersions))
}
