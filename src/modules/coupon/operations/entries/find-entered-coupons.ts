import type { Refusal } from "../../../../domain/refusal/reasons"
import { rows, type Sql } from "../../sql/sql"

export type EntryState = "entered" | "applied" | "waiting" | "refused" | "removed" | "redeemed"

/** A coupon that a computation has to look at: entered on the cart, or asked for by code. */
export type EnteredCoupon = {
  normal_form: string
  /** As the merchant wrote it; null when the code is no longer the coupon's. */
  code: string | null
  coupon_id: string
  /** Null where the code was asked for but never entered. */
  state: EntryState | null
  position: number | null
  refusals: Refusal[] | null
  terms_version: number | null
  currency_code: string | null
  amount: string | null
  customer_id: string | null
  email: string | null
  has_account: boolean | null
}

/** Entries of a cart or draft, tombstones included, and the coupons that these codes name. */
export async function findEnteredCoupons(
  sql: Sql,
  input: { scope_id: string | null; normal_forms: string[] }
): Promise<EnteredCoupon[]> {
  if (!input.scope_id && !input.normal_forms.length) {
    return []
  }
  return rows<EnteredCoupon>(
    sql,
    `with asked as (
       select normal_form from coupon_entry where scope_id = :scope_id and deleted_at is null
       union select unnest(cast(:normal_forms as text[]))
     )
     select asked.normal_form, held.code, coalesce(held.coupon_id, entry.coupon_id) as coupon_id,
            entry.state, entry.position, entry.refusals, entry.terms_version,
            entry.currency_code, entry.amount, entry.customer_id, entry.email, entry.has_account
     from asked
     left join coupon_code held
       on held.normal_form = asked.normal_form and held.coupon_id is not null and held.deleted_at is null
     left join coupon_entry entry
       on entry.scope_id = :scope_id and entry.normal_form = asked.normal_form and entry.deleted_at is null
     where coalesce(held.coupon_id, entry.coupon_id) is not null
     order by entry.position nulls last`,
    input
  )
}
