import { BUDGET_SHARES, MOVE_BUDGETS } from "../../sql/budget-shares"
import { firstRow, type Sql } from "../../sql/sql"

export type Reversal = {
  redemption_id: string
  ledger_id: string
  reason: string
  actor_id: string | null
  now: Date
}

export type ReversedUse = { redemption_id: string; coupon_id: string; order_id: string | null }

const STATEMENT = `
  with line as (
    select reserved.*, bound.order_id as bound_order_id, bound.cart_id as bound_cart_id,
           coalesce(bound.currency_code, reserved.currency_code) as used_currency
    from coupon_ledger_entry reserved
    left join coupon_ledger_entry bound
      on bound.redemption_id = reserved.redemption_id and bound.type = 'bound'
    where reserved.redemption_id = :redemption_id and reserved.type = 'reserved'
  ), reversed as (
    insert into coupon_ledger_entry
      (id, type, redemption_id, coupon_id, code, terms_version, amount, raw_amount, person_keys,
       customer_id, currency_code, order_id, cart_id, over_limit, reason, actor_id, created_at)
    select cast(:ledger_id as text), 'reversed', redemption_id, coupon_id, code, terms_version, amount, raw_amount, person_keys,
       customer_id, used_currency, bound_order_id, bound_cart_id, over_limit, cast(:reason as text),
       cast(:actor_id as text), cast(:now as timestamptz)
    from line
    on conflict (redemption_id, type) where deleted_at is null do nothing
    returning redemption_id, coupon_id, person_keys, order_id
  ), locked as (
    select use.id from coupon_person_use use, reversed
    where use.coupon_id = reversed.coupon_id and use.person_key = any(reversed.person_keys)
    order by use.person_key for update of use
  ), person as (
    update coupon_person_use use set used = use.used - 1, updated_at = cast(:now as timestamptz)
    from locked where use.id = locked.id and use.used > 0
    returning use.id
  ), coupon_row as (
    update coupon set used = coupon.used - 1,
      was_used = coupon.used > 1 or exists (
        select 1 from coupon_ledger_entry bound
        where bound.coupon_id = coupon.id and bound.type = 'bound'
      ),
      updated_at = cast(:now as timestamptz)
    from reversed
    where coupon.id = reversed.coupon_id and coupon.used > 0 and (select count(*) from person) >= 0
    returning coupon.id, coupon.budgets, coupon.time_zone
  ), given_back as (
    insert into coupon_budget_use (coupon_id, budget, person_key, period, used)
    select coupon.id, share.budget, share.person_key, share.period, -share.amount
    from coupon_row coupon cross join line cross join lateral (${BUDGET_SHARES}) share
    ${MOVE_BUDGETS}
  )
  select redemption_id, coupon_id, order_id from reversed`

/** Gives one use back, exactly once however often it is asked for; null when it already was. */
export async function reverseUse(sql: Sql, reversal: Reversal): Promise<ReversedUse | null> {
  return firstRow<ReversedUse>(sql, STATEMENT, reversal)
}
