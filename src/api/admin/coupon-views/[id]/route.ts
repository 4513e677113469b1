import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminCouponViewDeleteResponse,
  AdminCouponViewResponse,
  UpdateCouponView,
} from "../../../../contracts/coupon-views"
import { changeCouponViewsWorkflow } from "../../../../workflows/view/workflows/change-views"
import { ownView } from "../query"

/** Changes name or query of one's own view; somebody else's is not found. */
export const POST = async (
  req: AuthenticatedMedusaRequest<UpdateCouponView>,
  res: MedusaResponse<AdminCouponViewResponse>
) => {
  const { result: id } = await changeCouponViewsWorkflow(req.scope).run({
    input: {
      id: req.params.id ?? "",
      user_id: req.auth_context.actor_id,
      update: req.validatedBody,
    },
  })
  res.json({ view: await ownView(req, id) })
}

export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouponViewDeleteResponse>
) => {
  const { result: id } = await changeCouponViewsWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", user_id: req.auth_context.actor_id, delete: true },
  })
  res.json({ id, object: "coupon_view", deleted: true })
}
