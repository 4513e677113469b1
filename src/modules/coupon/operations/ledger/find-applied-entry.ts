import { firstRow, type Sql } from "../../sql/sql"

export type AppliedEntry = {
  /** Every cart that the registration could be of; null: none of them is an order yet. */
  scope_ids: string[] | null
  computed_at: Date
  terms_version: number
  currency_code: string
  order_value: string | null
  region_id: string | null
  sales_channel_id: string | null
}

/**
 * The entered code that a registration speaks of. It names no cart, so the coupon,
 * the person and the amount have to find it; of two equal ones either will do.
 */
export async function findAppliedEntry(
  sql: Sql,
  use: { coupon_id: string; customer_id: string | null; email: string | null; amount: string }
): Promise<AppliedEntry | null> {
  return firstRow<AppliedEntry>(
    sql,
    `select array_agg(entry.scope_id) over () as scope_ids, entry.updated_at as computed_at,
            entry.terms_version, entry.currency_code, entry.order_value, cart.region_id, cart.sales_channel_id
     from coupon_entry entry
     left join cart on cart.id = entry.scope_id
     where entry.coupon_id = :coupon_id and entry.state = 'applied' and entry.deleted_at is null
       and entry.email is not distinct from :email
       and entry.customer_id is not distinct from :customer_id
       and round(cast(entry.amount as numeric), 6) = round(cast(:amount as numeric), 6)
     order by entry.updated_at desc limit 1`,
    use
  )
}
