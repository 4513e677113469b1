import { rows, type Sql } from "../../sql/sql"
import { refuseMeeting, type MeetingEntry } from "./refuse-meeting"

type Registration = {
  /** With what each gives, as decimal strings. */
  coupons: { coupon_id: string; amount: string }[]
  customer_id: string | null
  email: string | null
}

/**
 * What the store lets coupons do together, asked of a registration. It names no cart: the one computed
 * last that gives just this is as good as any.
 * @throws MedusaError not_allowed that names the coupon which is one too many
 */
export async function refuseRegisteredMeeting(
  sql: Sql,
  { coupons, ...person }: Registration
): Promise<void> {
  if (coupons.length < 2) {
    return
  }
  const found = await rows<MeetingEntry & { cart_id: string }>(
    sql,
    `select entry.scope_id as cart_id, coalesce(coupon.code, entry.normal_form) as code,
       entry.position, coalesce(coupon.priority, 0) as priority,
       coalesce(coupon.is_automatic, false) as is_automatic
     from unnest(cast(:coupon_ids as text[]), cast(:amounts as numeric[])) registered (coupon_id, amount)
     join coupon_entry entry on entry.coupon_id = registered.coupon_id
       and round(cast(entry.amount as numeric), 6) = round(registered.amount, 6)
     left join coupon on coupon.id = entry.coupon_id
     where entry.state = 'applied' and entry.deleted_at is null
       and entry.email is not distinct from :email
       and entry.customer_id is not distinct from :customer_id
     order by entry.updated_at desc`,
    {
      ...person,
      coupon_ids: coupons.map(({ coupon_id }) => coupon_id),
      amounts: coupons.map(({ amount }) => amount),
    }
  )
  for (const { cart_id } of found) {
    const entries = found.filter((entry) => entry.cart_id === cart_id)
    if (entries.length === coupons.length) {
      return refuseMeeting(sql, cart_id, entries)
    }
  }
}
