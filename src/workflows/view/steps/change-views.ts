import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateCouponView, UpdateCouponView } from "../../../contracts/coupon-views"
import { COUPON_MODULE } from "../../../modules/coupon"
import {
  createView,
  deleteView,
  updateView,
} from "../../../modules/coupon/operations/views/change-views"
import type { CouponModuleService } from "../../../modules/coupon/service"

export type ChangeViewsInput = { user_id: string } & (
  | { create: CreateCouponView }
  | { id: string; update: UpdateCouponView }
  | { id: string; delete: true }
)

/** One change of what one user keeps, in one statement; there is nothing to take back. */
export const changeViewsStep = createStep(
  "coupon-change-views",
  async (input: ChangeViewsInput, { container }) => {
    const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
    const id = await coupons.atomically((sql) => {
      if ("create" in input) {
        return createView(sql, input.user_id, input.create)
      }
      return "update" in input ? updateView(sql, input, input.update) : deleteView(sql, input)
    })
    return new StepResponse(id)
  }
)
