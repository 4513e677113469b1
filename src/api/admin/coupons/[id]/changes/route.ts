import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCouponChangeListResponse } from "../../../../../contracts/changes"
import { listChanges } from "../../../../../modules/coupon/operations/coupons/list-changes"
import { pageOfCoupon } from "../../page-of-coupon"

/** The audit log of one coupon, newest first; of one that was deleted for good as well. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouponChangeListResponse>
) => {
  res.json(await pageOfCoupon(req, listChanges))
}
