import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COUPON_MODULE } from "../../../modules/coupon"
import { bindOrder } from "../../../modules/coupon/operations/ledger/bind-order"
import { countOrder } from "../../../modules/coupon/operations/ledger/count-order"
import { knowPersonOfOrder } from "../../../modules/coupon/operations/facts/know-persons-of-orders"
import { withVouchers } from "../../../modules/coupon/operations/ledger/with-vouchers"
import type { CouponModuleService } from "../../../modules/coupon/service"

/** Core registers while it places an order; this long afterwards it never will. */
const REGISTRATION_LIFE = 15 * 60_000

/** Remembers who ordered, binds what the order's cart registered, and counts what came without a cart; each once. */
export const settleOrderStep = createStep(
  "coupon-settle-order",
  async ({ order_id }: { order_id: string }, { container }) => {
    const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
    const now = new Date()
    await coupons.atomically((sql) => knowPersonOfOrder(sql, order_id))
    const uses = await coupons.atomically(async (sql) =>
      withVouchers(sql, [
        ...(await bindOrder(sql, order_id, now)),
        ...(await countOrder(sql, order_id, {
          now,
          registered_before: new Date(now.getTime() - REGISTRATION_LIFE),
        })),
      ])
    )
    return new StepResponse(uses)
  }
)
