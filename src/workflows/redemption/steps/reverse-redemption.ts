import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COUPON_MODULE } from "../../../modules/coupon"
import { bindOrder } from "../../../modules/coupon/operations/ledger/bind-order"
import { findOrdersOfUse } from "../../../modules/coupon/operations/ledger/find-orders-of-use"
import { listRedemptions } from "../../../modules/coupon/operations/ledger/list-redemptions"
import { reverseUse } from "../../../modules/coupon/operations/ledger/reverse-use"
import { withVouchers } from "../../../modules/coupon/operations/ledger/with-vouchers"
import type { CouponModuleService } from "../../../modules/coupon/service"

export type ReverseRedemptionInput = {
  redemption_id: string
  reason: string
  actor_id: string | null
}

/** Gives one use back; asked again it changes nothing and says so by an empty list. */
export const reverseRedemptionStep = createStep(
  "coupon-reverse-redemption",
  async (input: ReverseRedemptionInput, { container }) => {
    const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
    const now = new Date()
    const reversed = await coupons.atomically(async (sql) => {
      const { count } = await listRedemptions(sql, input, { limit: 1, offset: 0 })
      if (count === 0) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          `Redemption with id: ${input.redemption_id} was not found`
        )
      }
      // What is an order's already is bound to it first, or the order would be counted once more.
      for (const order_id of await findOrdersOfUse(sql, input.redemption_id)) {
        await bindOrder(sql, order_id, now)
      }
      const use = await reverseUse(sql, {
        ...input,
        ledger_id: generateEntityId(undefined, "cpled"),
        now,
      })
      return withVouchers(sql, use ? [use] : [])
    })
    return new StepResponse(reversed)
  }
)
