import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminCouponListResponse,
  AdminCouponResponse,
} from "../../../contracts/admin-responses"
import type { CreateCoupon } from "../../../contracts/coupon"
import type { ListCouponsQuery } from "../../../contracts/coupon-list"
import { createCouponWorkflow } from "../../../workflows/coupon/workflows/create-coupon"
import { listAdminCoupons, retrieveCoupon } from "./query"

/** Coupons by page, searched, filtered and sorted by the server. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouponListResponse>
) => {
  res.json(await listAdminCoupons(req.scope, req.validatedQuery as ListCouponsQuery))
}

/** A coupon and its native promotion in one call, or a coupon made of `promotion_id`. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CreateCoupon>,
  res: MedusaResponse<AdminCouponResponse>
) => {
  const { result: id } = await createCouponWorkflow(req.scope).run({
    input: { body: req.validatedBody, actor_id: req.auth_context.actor_id ?? null },
  })
  res.json({ coupon: await retrieveCoupon(req.scope, id) })
}
