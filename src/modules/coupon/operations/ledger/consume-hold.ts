import { firstRow, type Sql } from "../../sql/sql"
import { NOT_REVERSED } from "./not-reversed"
import type { UseToTake } from "./take-use"

/**
 * Core registers what was held: any one hold of this person, coupon and amount,
 * since a registration names no cart. A hold that was taken for somebody else,
 * before the cart changed hands, does not count. False where nothing is held.
 */
export async function consumeHold(
  sql: Sql,
  use: UseToTake & { person_keys: string[] }
): Promise<boolean> {
  const consumed = await firstRow(
    sql,
    `with held as (
       select entry.id from coupon_entry entry
       join coupon_ledger_entry reserved
         on reserved.redemption_id = entry.hold_redemption_id and reserved.type = 'reserved'
         and reserved.person_keys = cast(:person_keys as text[])
         and round(reserved.amount, 6) = round(cast(:amount as numeric), 6)
       where entry.coupon_id = :coupon_id and entry.state = 'applied' and entry.deleted_at is null
         and entry.email is not distinct from :email
         and entry.customer_id is not distinct from :customer_id
         and round(cast(entry.amount as numeric), 6) = round(cast(:amount as numeric), 6)
         and entry.hold_redemption_id is not null and entry.hold_registered_at is null
         and ${NOT_REVERSED}
       order by entry.updated_at desc limit 1
       for update of entry skip locked
     )
     update coupon_entry set hold_registered_at = :now from held
     where coupon_entry.id = held.id returning coupon_entry.id`,
    use
  )
  return consumed !== null
}
