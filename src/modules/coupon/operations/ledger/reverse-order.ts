import { generateEntityId } from "@medusajs/framework/utils"
import type { Terms } from "../../../../domain/terms/terms"
import { rows, type Sql } from "../../sql/sql"
import { reverseUse, type ReversedUse } from "./reverse-use"

export const ORDER_CANCELED = "order_canceled"

/** Gives the uses of a cancelled order back where the coupon's terms say so; each exactly once. */
export async function reverseOrder(sql: Sql, orderId: string, now: Date): Promise<ReversedUse[]> {
  const uses = await rows<{ redemption_id: string; terms: Terms }>(
    sql,
    `select bound.redemption_id, terms.terms
     from coupon_ledger_entry bound
     join "order" placed on placed.id = bound.order_id and placed.status = 'canceled'
     join coupon_terms terms
       on terms.coupon_id = bound.coupon_id and terms.version = bound.terms_version
     where bound.order_id = :orderId and bound.type = 'bound'
     order by bound.coupon_id`,
    { orderId }
  )
  const reversed: ReversedUse[] = []
  for (const { redemption_id, terms } of uses) {
    const use = terms.returns_use_on_cancel
      ? await reverseUse(sql, {
          redemption_id,
          ledger_id: generateEntityId(undefined, "cpled"),
          reason: ORDER_CANCELED,
          actor_id: null,
          now,
        })
      : null
    if (use) {
      reversed.push(use)
    }
  }
  return reversed
}
