import { firstRow, type Sql } from "../../sql/sql"

export type ReservedUse = {
  redemption_id: string
  coupon_id: string
  amount: string
  customer_id: string | null
  created_at: Date
}

/**
 * One use of this person and amount that is reserved and neither bound nor
 * given back. Any one will do: a registration names no cart, so two of the same
 * person, coupon and amount are the same thing.
 */
export async function findReservedUse(
  sql: Sql,
  use: { coupon_id: string; customer_id: string | null; amount: string; skip?: string[] }
): Promise<ReservedUse | null> {
  return firstRow<ReservedUse>(
    sql,
    `select redemption_id, coupon_id, amount, customer_id, created_at
     from coupon_ledger_entry reserved
     where type = 'reserved' and coupon_id = :coupon_id
       and customer_id is not distinct from :customer_id
       and round(amount, 6) = round(cast(:amount as numeric), 6)
       and not (redemption_id = any(cast(:skip as text[])))
       and not exists (
         select 1 from coupon_ledger_entry later
         where later.redemption_id = reserved.redemption_id and later.type in ('bound', 'reversed')
       )
     order by created_at limit 1`,
    {
      coupon_id: use.coupon_id,
      customer_id: use.customer_id,
      amount: use.amount,
      skip: use.skip ?? [],
    }
  )
}
