import type { MedusaRequest } from "@medusajs/framework/http"
import { COUPON_MODULE } from "../../modules/coupon"
import type { CouponModuleService } from "../../modules/coupon/service"

export function couponService(req: MedusaRequest): CouponModuleService {
  return req.scope.resolve(COUPON_MODULE)
}
