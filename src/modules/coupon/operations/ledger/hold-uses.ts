import type { Refusal } from "../../../../domain/refusal/reasons"
import { rows, type Sql } from "../../sql/sql"
import type { AppliedEntry } from "./find-applied-entry"
import { GIVEN_BY_CART } from "../../sql/given-by-cart"
import { refusalError } from "../coupons/refusal-error"
import { COULD_COMPLETE } from "./could-complete"
import { NOT_REVERSED } from "./not-reversed"
import { refuseMeeting, type MeetingEntry } from "./refuse-meeting"
import { newRedemptionId, takeUse } from "./take-use"

type EntryToHold = Omit<AppliedEntry, "scope_ids"> &
  MeetingEntry & {
    entry_id: string
    coupon_id: string
    amount: string
    /** Whether the cart takes off just that. */
    is_given: boolean
    customer_id: string | null
    email: string | null
  }

const NOT_ENTERED: Refusal = { code: "not_entered", params: {} }

/**
 * Takes the uses of a cart's coupons before the cart completes, so that whoever
 * comes too late is told at once and no order has to be taken back. Held twice
 * for one cart it is held once, by whoever came first. Gives what this call took.
 * A cart that could not complete anyway takes nothing.
 * @throws MedusaError not_allowed with the reason as `code`; nothing is held then
 */
export async function holdUses(sql: Sql, cart_id: string, now: Date): Promise<string[]> {
  const entries = await rows<EntryToHold>(
    sql,
    `select entry.id as entry_id, entry.coupon_id, coalesce(coupon.code, entry.normal_form) as code,
            entry.amount, entry.customer_id, entry.email, entry.updated_at as computed_at,
            entry.terms_version, entry.currency_code, entry.order_value, entry.position,
            coalesce(coupon.priority, 0) as priority,
            coalesce(coupon.is_automatic, false) as is_automatic,
            coalesce(round(${GIVEN_BY_CART}, 6) = round(cast(entry.amount as numeric), 6), false) as is_given,
            cart.region_id, cart.sales_channel_id
     from coupon_entry entry
     join cart on cart.id = entry.scope_id and cart.completed_at is null and ${COULD_COMPLETE}
     left join coupon on coupon.id = entry.coupon_id
     where entry.scope_id = :cart_id and entry.state = 'applied' and entry.deleted_at is null
       and (entry.hold_redemption_id is null or not ${NOT_REVERSED})
     order by entry.coupon_id
     for update of entry`,
    { cart_id }
  )
  await refuseMeeting(sql, cart_id, entries)
  const uses = entries.map((entry) => ({ ...entry, now, redemption_id: newRedemptionId() }))
  await noteHolds(sql, uses)
  for (const use of uses) {
    // A request that failed half-way remembers a discount that the cart does not have.
    const refusal = use.is_given
      ? await takeUse(sql, use, { ...use, scope_ids: null })
      : NOT_ENTERED
    if (refusal) {
      throw refusalError(refusal, use.code)
    }
  }
  return uses.map(({ redemption_id }) => redemption_id)
}

async function noteHolds(
  sql: Sql,
  uses: { entry_id: string; redemption_id: string }[]
): Promise<void> {
  if (uses.length) {
    await sql.raw(
      `update coupon_entry entry
       set hold_redemption_id = held.redemption_id, hold_registered_at = null
       from unnest(cast(:entry_ids as text[]), cast(:redemption_ids as text[]))
         as held (entry_id, redemption_id)
       where entry.id = held.entry_id`,
      {
        entry_ids: uses.map(({ entry_id }) => entry_id),
        redemption_ids: uses.map(({ redemption_id }) => redemption_id),
      } as never
    )
  }
}
