import type { Sql } from "../../sql/sql"
import { addNamedCustomers } from "./add-named-customers"
import { logAudienceChange } from "./log-audience-change"
import type { NamedCustomer } from "./named-customer"
import { removeNamedCustomers } from "./remove-named-customers"

export type AudienceChange = { add: NamedCustomer[]; remove: NamedCustomer[] }

/**
 * Takes customers off a coupon's list and puts others on it, each once, and logs who it was.
 *
 * @returns how many came and went; who was on the list before is not among them
 */
export async function changeNamedCustomers(
  sql: Sql,
  coupon_id: string,
  change: AudienceChange
): Promise<{ added: number; removed: number }> {
  const removed = await removeNamedCustomers(sql, coupon_id, change.remove)
  const added = await addNamedCustomers(sql, coupon_id, change.add)
  await logAudienceChange(sql, coupon_id, {
    added: { count: added.length, customers: added },
    removed: { count: removed.length, customers: removed },
  })
  return { added: added.length, removed: removed.length }
}
