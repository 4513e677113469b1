import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CouponPromotionService } from "../../../modules/promotion/service-type"

export type BinCouponsInput = { ids: string[]; change: "bin" | "restore" | "hard_delete" }

/** Each change is one transaction over all ids: all of them, or none. */
export const binCouponsStep = createStep(
  "coupon-bin",
  async ({ ids, change }: BinCouponsInput, { container }) => {
    const promotions = container.resolve<CouponPromotionService>(Modules.PROMOTION)
    await promotions.changeCoupons(async (lifecycle) => {
      if (change === "hard_delete") {
        for (const id of ids) {
          await lifecycle.hardDelete(id)
        }
        return
      }
      await lifecycle[change](ids)
    })
    return new StepResponse(ids)
  }
)
