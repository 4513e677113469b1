import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COUPON_MODULE } from "../../../modules/coupon"
import { copyNamedCustomers } from "../../../modules/coupon/operations/audience/copy-named-customers"
import type { CouponModuleService } from "../../../modules/coupon/service"

/** Gives a duplicate the list of the original; the copy is made by the step before, which takes it back. */
export const copyNamedCustomersStep = createStep(
  "coupon-copy-named-customers",
  async ({ from, to }: { from: string; to: string }, { container }) => {
    const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
    await coupons.atomically((sql) => copyNamedCustomers(sql, from, to))
    return new StepResponse(to)
  }
)
