import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminCouponDeleteResponse,
  AdminCouponResponse,
} from "../../../../contracts/admin-responses"
import type { UpdateCoupon } from "../../../../contracts/coupon"
import { binCouponsWorkflow } from "../../../../workflows/coupon/workflows/bin-coupons"
import { updateCouponWorkflow } from "../../../../workflows/coupon/workflows/update-coupon"
import { retrieveCoupon } from "../query"
import type { DeleteCouponQuery } from "../validators"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouponResponse>
) => {
  res.json({ coupon: await retrieveCoupon(req.scope, req.params.id ?? "") })
}

/** Changes what the body names. What a used coupon keeps answers 400 `coupon_locked` with the fields. */
export const POST = async (
  req: AuthenticatedMedusaRequest<UpdateCoupon>,
  res: MedusaResponse<AdminCouponResponse>
) => {
  const { result: id } = await updateCouponWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", body: req.validatedBody },
  })
  res.json({ coupon: await retrieveCoupon(req.scope, id) })
}

/** Into the bin, or with `?hard=true` for good, which only an unused coupon can be. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouponDeleteResponse>
) => {
  const id = req.params.id ?? ""
  const { hard } = req.validatedQuery as DeleteCouponQuery
  await binCouponsWorkflow(req.scope).run({
    input: { ids: [id], change: hard ? "hard_delete" : "bin" },
  })
  res.json({ id, object: "coupon", deleted: true })
}
