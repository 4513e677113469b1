import { generateEntityId } from "@medusajs/framework/utils"
import { firstRow, rows, type Sql } from "../../sql/sql"
import { reverseUse } from "./reverse-use"

/** Whether core has not registered any one of these. */
export async function isAnyUnregistered(sql: Sql, redemption_ids: string[]): Promise<boolean> {
  const found = await firstRow(
    sql,
    `select 1 from coupon_entry
     where hold_redemption_id = any(cast(:redemption_ids as text[])) and hold_registered_at is null
       and deleted_at is null limit 1`,
    { redemption_ids }
  )
  return found !== null
}

/** Gives back what a request held for a completion that did not come to be; what core registered stays. */
export async function releaseHolds(sql: Sql, redemption_ids: string[], now: Date): Promise<void> {
  const released = await rows<{ redemption_id: string }>(
    sql,
    `with held as (
       select id, hold_redemption_id as redemption_id from coupon_entry
       where hold_redemption_id = any(cast(:redemption_ids as text[])) and hold_registered_at is null
         and deleted_at is null
       order by coupon_id for update
     )
     update coupon_entry set hold_redemption_id = null from held
     where coupon_entry.id = held.id returning held.redemption_id`,
    { redemption_ids }
  )
  for (const { redemption_id } of released) {
    await reverseUse(sql, {
      redemption_id,
      ledger_id: generateEntityId(undefined, "cpled"),
      reason: "completion_failed",
      actor_id: null,
      now,
    })
  }
}
