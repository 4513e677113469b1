import type { IPromotionModuleService } from "@medusajs/framework/types"
import type { CouponLifecycle } from "./lifecycle"

/** The swapped Promotion Module as workflows resolve it. */
export type CouponPromotionService = IPromotionModuleService & {
  changeCoupons<Result>(change: (coupons: CouponLifecycle) => Promise<Result>): Promise<Result>
}
