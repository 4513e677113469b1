import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminCouponViewListResponse,
  AdminCouponViewResponse,
  CreateCouponView,
} from "../../../contracts/coupon-views"
import { changeCouponViewsWorkflow } from "../../../workflows/view/workflows/change-views"
import { ownView, ownViews } from "./query"

/** The saved views of the user who asks, by name. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouponViewListResponse>
) => {
  res.json({ views: await ownViews(req) })
}

/** Keeps a query of the list under a name. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CreateCouponView>,
  res: MedusaResponse<AdminCouponViewResponse>
) => {
  const { result: id } = await changeCouponViewsWorkflow(req.scope).run({
    input: { user_id: req.auth_context.actor_id, create: req.validatedBody },
  })
  res.json({ view: await ownView(req, id) })
}
