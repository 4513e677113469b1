import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCouponWarningsResponse, CouponToCheck } from "../../../../contracts/warnings"
import { couponToBe } from "../../../../workflows/coupon/coupon-to-be"
import { couponWarnings } from "./coupon-warnings"

/**
 * What is worth a look in a coupon before it is made. Nothing is written, nothing is refused for it.
 * @throws MedusaError invalid_data for terms that cannot be
 */
export const POST = async (
  req: AuthenticatedMedusaRequest<CouponToCheck>,
  res: MedusaResponse<AdminCouponWarningsResponse>
) => {
  const coupon = await couponToBe(req.scope, req.validatedBody)
  res.json({ warnings: await couponWarnings(req.scope, coupon) })
}
