import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminRedemptionListResponse } from "../../../../../contracts/admin-responses"
import { listRedemptions } from "../../../../../modules/coupon/operations/ledger/list-redemptions"
import { pageOfCoupon } from "../../page-of-coupon"

/** The ledger of one coupon, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRedemptionListResponse>
) => {
  res.json(
    await pageOfCoupon(req, (sql, coupon_id, page) => listRedemptions(sql, { coupon_id }, page))
  )
}
