import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCouponResponse } from "../../../../../contracts/admin-responses"
import { setPublication } from "../set-publication"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouponResponse>
) => {
  res.json({ coupon: await setPublication(req, "paused") })
}
