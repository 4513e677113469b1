import { generateEntityId } from "@medusajs/framework/utils"
import { findReservedUse } from "../../coupon/operations/ledger/find-reserved-use"
import { reverseUse } from "../../coupon/operations/ledger/reverse-use"
import type { Sql } from "../../coupon/sql/sql"
import type { UsageContext } from "./register-coupons"
import type { CouponUsage } from "./split-usage"

/** Gives uses back whose order did not come to be; core names no order, so any open line of that person fits. */
export async function revertCoupons(
  sql: Sql,
  coupons: CouponUsage[],
  context: UsageContext,
  now: Date
): Promise<void> {
  for (const coupon of coupons) {
    await revertOne(sql, coupon, context, now)
  }
}

async function revertOne(sql: Sql, coupon: CouponUsage, context: UsageContext, now: Date) {
  const skip: string[] = []
  for (;;) {
    const use = await findReservedUse(sql, { ...coupon, customer_id: context.customer_id, skip })
    const reversed =
      !use ||
      (await reverseUse(sql, {
        redemption_id: use.redemption_id,
        ledger_id: generateEntityId(undefined, "cpled"),
        reason: "completion_failed",
        actor_id: null,
        now,
      }))
    if (reversed) {
      return
    }
    // Another server gave this very line back in the meantime; ours is a different one.
    skip.push(use.redemption_id)
  }
}
