import type { MedusaContainer } from "@medusajs/framework/types"
import { COUPON_MODULE } from "../../modules/coupon"
import {
  findAbandonedUses,
  findCanceledOrders,
  findOrdersToSettle,
} from "../../modules/coupon/operations/ledger/find-unsettled"
import { knowPersonsOfOrders } from "../../modules/coupon/operations/facts/know-persons-of-orders"
import type { CouponModuleService } from "../../modules/coupon/service"
import type { Sql } from "../../modules/coupon/sql/sql"
import { tryEach, type Work } from "../try-each"
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

  const settled = await pastFailures(container, {
    find: (sql, except) => findOrdersToSettle(sql, ago(EVENT_GRACE), except),
    work: (order_id) => settleOrderWorkflow(container).run({ input: { order_id } }),
    failed: (order_id) => `The coupons of order ${order_id} were not settled`,
  })
  const reversed = await pastFailures(container, {
    find: (sql, except) => findCanceledOrders(sql, ago(CANCELLATION_WINDOW), except),
    work: (order_id) => reverseOrderWorkflow(container).run({ input: { order_id } }),
    failed: (order_id) => `The coupons of the cancelled order ${order_id} were not given back`,
  })
  const released = await pastFailures(container, {
    find: (sql, except) => findAbandonedUses(sql, ago(RESERVATION_LIFE), except),
    work: (redemption_id) =>
      reverseRedemptionWorkflow(container).run({
        input: { redemption_id, reason: "order_never_placed", actor_id: null },
      }),
    failed: (redemption_id) => `The use ${redemption_id} was not given back`,
  })
  while (await coupons.atomically((sql) => knowPersonsOfOrders(sql, ago(EVENT_GRACE)))) {
    // Each batch is kept for itself, so that one that was cut short goes on where it was.
  }
  return { settled, reversed, released }
}

/** Works on a batch, and on the next one where some of it failed: they must not keep the others from their turn for ever. */
async function pastFailures(
  container: MedusaContainer,
  { find, ...each }: Work & { find: (sql: Sql, except: string[]) => Promise<string[]> }
): Promise<number> {
  const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
  const seen: string[] = []
  let total = 0
  for (;;) {
    const ids = await coupons.directly((sql) => find(sql, seen))
    const { done, failures } = await tryEach(container, ids, each)
    total += done
    if (!failures) {
      return total
    }
    seen.push(...ids)
  }
}
