import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COUPON_MODULE } from "../../../modules/coupon"
import { bindOrder } from "../../../modules/coupon/operations/ledger/bind-order"
import { reverseOrder } from "../../../modules/coupon/operations/ledger/reverse-order"
import { withVouchers } from "../../../modules/coupon/operations/ledger/with-vouchers"
import type { CouponModuleService } from "../../../modules/coupon/service"

/** Binds first: the cancellation may arrive before the placing was heard. */
export const reverseOrderStep = createStep(
  "coupon-reverse-order",
  async ({ order_id }: { order_id: string }, { container }) => {
    const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
    const now = new Date()
    const reversed = await coupons.atomically(async (sql) => {
      await bindOrder(sql, order_id, now)
      return withVouchers(sql, await reverseOrder(sql, order_id, now))
    })
    return new StepResponse(reversed)
  }
)
