import type { MedusaContainer } from "@medusajs/framework/types"
import { COUPON_MODULE } from "../../modules/coupon"
import {
  findAbandonedUses,
  findCanceledOrders,
  findOrdersToSettle,
} from "../../modules/coupon/operations/ledger/find-unsettled"
import { knowPersonsOfOrders } from "../../modules/coupon/operations/facts/know-persons-of-orders"
import type { CouponModuleService } from "../../modules/coupon/service"
import { reverseOrderWorkflow } from "./workflows/reverse-order"
import { reverseRedemptionWorkflow } from "./workflows/reverse-redemption"
import { settleOrderWorkflow } from "./workflows/settle-order"

const MINUTE = 60_000
/** Long enough for the event of a placed order to have arrived. */
const EVENT_GRACE = MINUTE
/** How long a use may wait for its order. */
const RESERVATION_LIFE = 15 * MINUTE
const CANCELLATION_WINDOW = 30 * 24 * 60 * MINUTE

export type Reconciled = { settled: number; reversed: number; released: number }

/**
 * Finds what no event told: orders whose coupons are not bound, cancelled orders
 * whose uses did not come back, uses whose order never came to be, and who placed
 * the orders. Safe to run at any time and on several servers at once.
 */
export async function reconcileRedemptions(
  container: MedusaContainer,
  now: Date
): Promise<Reconciled> {
  const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds)

  const toSettle = await coupons.directly((sql) => findOrdersToSettle(sql, ago(EVENT_GRACE)))
  for (const order_id of toSettle) {
    await settleOrderWorkflow(container).run({ input: { order_id } })
  }
  const canceled = await coupons.directly((sql) =>
    findCanceledOrders(sql, ago(CANCELLATION_WINDOW))
  )
  for (const order_id of canceled) {
    await reverseOrderWorkflow(container).run({ input: { order_id } })
  }
  const abandoned = await coupons.directly((sql) => findAbandonedUses(sql, ago(RESERVATION_LIFE)))
  for (const { redemption_id } of abandoned) {
    await reverseRedemptionWorkflow(container).run({
      input: { redemption_id, reason: "order_never_placed", actor_id: null },
    })
  }
  while (await coupons.atomically((sql) => knowPersonsOfOrders(sql, ago(EVENT_GRACE)))) {
    // Each batch is kept for itself, so that one that was cut short goes on where it was.
  }
  return { settled: toSettle.length, reversed: canceled.length, released: abandoned.length }
}
