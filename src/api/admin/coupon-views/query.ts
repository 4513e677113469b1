import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { AdminCouponView } from "../../../contracts/coupon-views"
import { COUPON_MODULE } from "../../../modules/coupon"
import { listViews } from "../../../modules/coupon/operations/views/list-views"
import type { CouponModuleService } from "../../../modules/coupon/service"

/** The views of whoever asks. */
export async function ownViews(req: AuthenticatedMedusaRequest): Promise<AdminCouponView[]> {
  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  return service.directly((sql) => listViews(sql, req.auth_context.actor_id))
}

export async function ownView(
  req: AuthenticatedMedusaRequest,
  id: string
): Promise<AdminCouponView> {
  const view = (await ownViews(req)).find((one) => one.id === id)
  if (!view) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Coupon view with id: ${id} was not found`)
  }
  return view
}
