import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CouponSettings, UpdateCouponSettings } from "../../../contracts/settings"
import { COUPON_MODULE } from "../../../modules/coupon"
import { loadStoreSettings } from "../../../modules/coupon/operations/facts/load-store-settings"
import type { CouponModuleService } from "../../../modules/coupon/service"
import { updateCouponSettingsWorkflow } from "../../../workflows/settings/workflows/update-settings"

type Body = { settings: CouponSettings }

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<Body>) => {
  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  const { settings } = await service.directly(loadStoreSettings)
  res.json({ settings })
}

export const POST = async (
  req: AuthenticatedMedusaRequest<UpdateCouponSettings>,
  res: MedusaResponse<Body>
) => {
  const { result: settings } = await updateCouponSettingsWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.json({ settings })
}
