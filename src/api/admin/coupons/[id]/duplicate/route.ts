import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCouponResponse } from "../../../../../contracts/admin-responses"
import { duplicateCouponWorkflow } from "../../../../../workflows/coupon/workflows/duplicate-coupon"
import { retrieveCoupon } from "../../query"
import { suggestFreeCode } from "../../suggest-free-code"
import type { DuplicateCoupon } from "../../validators"

/** A copy as a draft, under `code` or a suggested one; an automatic one needs none. */
export const POST = async (
  req: AuthenticatedMedusaRequest<DuplicateCoupon>,
  res: MedusaResponse<AdminCouponResponse>
) => {
  const original = await retrieveCoupon(req.scope, req.params.id ?? "")
  const suggested = original.is_automatic ? undefined : await suggestFreeCode(req.scope)
  const code = req.validatedBody.code ?? suggested
  const { result: id } = await duplicateCouponWorkflow(req.scope).run({
    input: { original, code, actor_id: req.auth_context.actor_id ?? null },
  })
  res.json({ coupon: await retrieveCoupon(req.scope, id) })
}
