import type { AdminOrderEntry } from "../../../contracts/order-entries"
import { refusalMessage } from "../../../domain/refusal/message"
import type { OrderEntry } from "../../../modules/coupon/operations/entries/list-order-entries"

/** An entered code for staff: its reasons with all that they say, in their language. */
export function presentOrderEntry(
  { coupon_id, coupon_name, refusals, created_at, updated_at, ...entry }: OrderEntry,
  locale: string | undefined
): AdminOrderEntry {
  return {
    ...entry,
    coupon: coupon_id === null ? null : { id: coupon_id, name: coupon_name ?? "" },
    reasons: refusals.map((refusal) => ({ ...refusal, message: refusalMessage(refusal, locale) })),
    created_at: created_at.toISOString(),
    updated_at: updated_at.toISOString(),
  }
}
