import { AsyncLocalStorage } from "node:async_hooks"
import type { Context } from "@medusajs/framework/types"
import {
  EmitEvents,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MessageAggregator,
  Modules,
} from "@medusajs/framework/utils"
import { COUPON_EVENTS, type CouponChangedEvent } from "../../../contracts/events"
import { lockCodesOfPromotions } from "../../coupon/operations/codes/lock-codes"
import { lockCoupons, lockPromotions } from "../../coupon/operations/coupons/lock-coupons"
import { nameActor } from "../../coupon/sql/actor"
import type { Sql } from "../../coupon/sql/sql"
import { answeringAsAfterCommit, type WritingManager } from "./as-after-commit"
import { findPromotions } from "./find-promotions"
import { holdMessages } from "./held-messages"
import { readNativeCodes, syncNativeCodes } from "./native-codes"
import { referencesOf } from "./references-of"
import { settleCoupon } from "./settle-coupon"
import { codesOf, idsOf, SILENT_WRITERS, WRITERS } from "./writers"

type Method = (...args: unknown[]) => Promise<unknown>
export type WriteContext = Context & { transactionManager?: TransactionManager }
type TransactionManager = WritingManager & { getTransactionContext(): Sql }

/** Set inside of what answers for coupons itself; native methods called from there run as they are. */
const answered = new AsyncLocalStorage<true>()

/** Runs a write that keeps coupons and promotions in line itself. */
export function answeringForCoupons<Result>(write: () => Promise<Result>): Promise<Result> {
  return answered.run(true, write)
}

export function transactionOf(context: WriteContext): TransactionManager {
  return context.transactionManager as TransactionManager
}

/**
 * Overrides every writer of the native service with one guard: lock the coupons
 * concerned, then the native rows, let the native method write, and hold its
 * result against the coupons, all in one transaction.
 */
export function guardWrites(prototype: Record<string, unknown>): void {
  for (const name of Object.keys(WRITERS)) {
    const native = prototype[name]
    if (typeof native === "function") {
      override(prototype, name, native as Method)
    }
  }
}

function override(prototype: Record<string, unknown>, name: string, native: Method): void {
  const contextIndex = WRITERS[name]?.contextIndex ?? 1
  const descriptor: PropertyDescriptor = {
    configurable: true,
    writable: true,
    value: async function (this: Record<string, Method>, ...args: unknown[]) {
      return guarded(this, name, native, args, contextIndex)
    },
  }
  // The order Medusa itself builds: the transaction inside, the events after its commit.
  MedusaContext()(prototype, name, contextIndex)
  InjectTransactionManager()(prototype, name, descriptor)
  if (!SILENT_WRITERS.includes(name)) {
    EmitEvents()(prototype, name, descriptor)
  }
  InjectManager()(prototype, name, descriptor)
  Object.defineProperty(prototype, name, descriptor)
}

async function guarded(
  service: Record<string, Method>,
  name: string,
  native: Method,
  args: unknown[],
  contextIndex: number
): Promise<unknown> {
  const context = args[contextIndex] as WriteContext
  if (answered.getStore()) {
    return native.apply(service, args)
  }
  const manager = transactionOf(context)
  const sql = manager.getTransactionContext()
  const promotionIds = await findPromotions(sql, await referencesOf(service, name, args))
  const coupons = await lockCoupons(sql, { promotion_ids: promotionIds })
  await lockPromotions(sql, promotionIds)
  await lockCodesOfPromotions(sql, { promotion_ids: promotionIds, codes: codesOf(args[0]) })
  const codes = await readNativeCodes(sql, promotionIds)

  const inner = [...args]
  inner[contextIndex] = heldContext(context)
  const writing = answeringAsAfterCommit(service, manager)
  const result = await answeringForCoupons(() => native.apply(writing, inner))
  await manager.flush()

  if (coupons.length) {
    await nameActor(sql)
  }
  for (const coupon of coupons) {
    const change = await settleCoupon(sql, coupon)
    if (change) {
      tellChange(context, { coupon_id: coupon.id, change })
    }
  }
  const ids = [...new Set([...promotionIds, ...idsOf(result)])]
  await syncNativeCodes(sql, codes, await readNativeCodes(sql, ids))
  return result
}

/** `coupon.changed`, emitted with the native events once the write is committed. */
function tellChange({ messageAggregator }: WriteContext, data: CouponChangedEvent): void {
  messageAggregator?.saveRawMessageData({
    eventName: COUPON_EVENTS.changed,
    source: Modules.PROMOTION,
    object: "coupon",
    action: data.change,
    data,
  })
}

/** For native calls inside our transaction: their events wait for its commit. */
export function heldContext(context: WriteContext): WriteContext {
  const messageAggregator = holdMessages(context.messageAggregator ?? new MessageAggregator())
  return { ...context, messageAggregator }
}
