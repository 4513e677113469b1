import type { MedusaRequest } from "@medusajs/framework/http"
import type { AdminCoupon } from "../../../../contracts/admin-responses"
import { updateCouponWorkflow } from "../../../../workflows/coupon/workflows/update-coupon"
import { retrieveCoupon } from "../query"

/**
 * Pauses or resumes the coupon of a request; open used or not.
 * @throws MedusaError not_allowed `coupon_draft`, `coupon_ended`
 */
export async function setPublication(
  req: MedusaRequest,
  publication: "paused" | "active"
): Promise<AdminCoupon> {
  const id = req.params.id ?? ""
  await updateCouponWorkflow(req.scope).run({ input: { id, body: {}, switch_to: publication } })
  return retrieveCoupon(req.scope, id)
}
