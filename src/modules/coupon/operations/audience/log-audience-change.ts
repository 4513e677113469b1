import { generateEntityId } from "@medusajs/framework/utils"
import { maskEmail } from "../../../../domain/identity/mask-email"
import { nameActor } from "../../sql/actor"
import type { Sql } from "../../sql/sql"
import type { NamedLine } from "./named-customer"

/** So many are named in one entry of the log. */
export const MAX_LOGGED = 20

/** How many there were, and at least the first `MAX_LOGGED` of them. */
type Customers = { count: number; customers: NamedLine[] }

/**
 * Enters in the audit log who came on a coupon's list and who went; a change of
 * nobody is none. The log cannot be erased, so it holds ids and masked addresses.
 */
export async function logAudienceChange(
  sql: Sql,
  coupon_id: string,
  { added, removed }: { added: Customers; removed: Customers }
): Promise<void> {
  if (!added.count && !removed.count) {
    return
  }
  await nameActor(sql)
  await sql.raw(
    `insert into coupon_change (id, coupon_id, kind, actor_id, after, created_at)
     values (:id, :coupon_id, 'audience', nullif(current_setting('coupons.actor', true), ''),
       cast(:after as jsonb), clock_timestamp())`,
    {
      id: generateEntityId(undefined, "cpchange"),
      coupon_id,
      after: JSON.stringify({ added: toLog(added), removed: toLog(removed) }),
    }
  )
}

function toLog({ count, customers }: Customers) {
  return {
    count,
    customers: customers.slice(0, MAX_LOGGED).map(({ customer_id, email }) => ({
      customer_id,
      email: email === null ? null : maskEmail(email),
    })),
  }
}
