import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminBulkResponse, BulkCoupons } from "../../../../contracts/bulk"
import { changeCouponsWorkflow } from "../../../../workflows/coupon/workflows/change-coupons"

/** One change of up to 200 coupons, each for itself; 200 with what failed and why, too. */
export const POST = async (
  req: AuthenticatedMedusaRequest<BulkCoupons>,
  res: MedusaResponse<AdminBulkResponse>
) => {
  const { result } = await changeCouponsWorkflow(req.scope).run({ input: req.validatedBody })
  res.json(result)
}
