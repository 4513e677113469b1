import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminRedemption } from "../../../../../contracts/admin-responses"
import { COUPON_MODULE } from "../../../../../modules/coupon"
import { listRedemptions } from "../../../../../modules/coupon/operations/ledger/list-redemptions"
import type { CouponModuleService } from "../../../../../modules/coupon/service"
import { reverseRedemptionWorkflow } from "../../../../../workflows/redemption/workflows/reverse-redemption"
import type { ReverseRedemption } from "../../validators"

/** Gives one use back, at any time, once; asked again it answers with what stands. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ReverseRedemption>,
  res: MedusaResponse<{ redemption: AdminRedemption | undefined }>
) => {
  const redemption_id = req.params.id ?? ""
  await reverseRedemptionWorkflow(req.scope).run({
    input: {
      redemption_id,
      reason: req.validatedBody.reason,
      actor_id: req.auth_context.actor_id ?? null,
    },
  })
  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  const { redemptions } = await service.directly((sql) =>
    listRedemptions(sql, { redemption_id }, { limit: 1, offset: 0 })
  )
  res.json({ redemption: redemptions[0] })
}
