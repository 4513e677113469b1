import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCouponResponse } from "../../../../../contracts/admin-responses"
import { duplicateCouponWorkflow } from "../../../../../workflows/coupon/workflows/duplicate-coupon"
import { retrieveCoupon } from "../../query"
import { suggestFreeCode } from "../../suggest-free-code"
import type { DuplicateCoupon } from "../../validators"

/** A copy as a draft, under `code` or a suggested one. */
export const POST = async (
  req: AuthenticatedMedusaRequest<DuplicateCoupon>,
  res: MedusaResponse<AdminCouponResponse>
) => {
  const original = await retrieveCoupon(req.scope, req.params.id ?? "")
  const code = req.validatedBody.code ?? (await suggestFreeCode(req.scope))
  const { result: id } = await duplicateCouponWorkflow(req.scope).run({
    input: { original, code, actor_id: req.auth_context.actor_id ?? null },
  })
  res.json({ coupon: await retrieveCoupon(req.scope, id) })
}
