import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCouponResponse } from "../../../../../contracts/admin-responses"
import { binCouponsWorkflow } from "../../../../../workflows/coupon/workflows/bin-coupons"
import { retrieveCoupon } from "../../query"

/** Out of the bin, as it was. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouponResponse>
) => {
  const id = req.params.id ?? ""
  await binCouponsWorkflow(req.scope).run({ input: { ids: [id], change: "restore" } })
  res.json({ coupon: await retrieveCoupon(req.scope, id) })
}
