import { firstRow, type Sql } from "../../sql/sql"
import { BUDGET_SHARES, LINE_TO_BE, MOVE_BUDGETS } from "../../sql/budget-shares"
import { NEW_PERSON_USE_ID } from "../../sql/new-person-use-id"
import { LEDGER_AMOUNT, type UseToReserve } from "./reserve-use"

const STATEMENT = `
  with room as (
    select (total_limit is not null and used >= total_limit) or exists (
      select 1 from coupon_person_use taken
      where taken.coupon_id = coupon.id and taken.deleted_at is null
        and taken.person_key = any(cast(:person_keys as text[]))
        and taken.used >= cast(:per_customer_limit as integer)
    ) as is_none
    from coupon where id = :coupon_id
  ), person as (
    insert into coupon_person_use (id, coupon_id, person_key, used)
    select ${NEW_PERSON_USE_ID}, cast(:coupon_id as text), key, 1
    from unnest(cast(:person_keys as text[])) key order by key
    on conflict (coupon_id, person_key) where deleted_at is null
    do update set used = coupon_person_use.used + 1, updated_at = cast(:now as timestamptz)
    returning id
  ), counted as (
    update coupon set used = used + 1, was_used = true, updated_at = cast(:now as timestamptz)
    where id = :coupon_id and (select count(*) from person) >= 0
    returning id, budgets, time_zone
  ), shares as (
    select share.* from counted coupon cross join ${LINE_TO_BE} cross join lateral (${BUDGET_SHARES}) share
  ), budgeted as (
    insert into coupon_budget_use (coupon_id, budget, person_key, period, used)
    select cast(:coupon_id as text), budget, person_key, period, amount from shares
    ${MOVE_BUDGETS}
    returning used > (
      select most from shares where shares.budget = coupon_budget_use.budget limit 1
    ) as is_over
  )
  insert into coupon_ledger_entry
    (id, type, redemption_id, coupon_id, code, terms_version, amount, raw_amount, currency_code,
     order_value, person_keys, customer_id, over_limit, created_at)
  select cast(:ledger_id as text), 'reserved', cast(:redemption_id as text), cast(:coupon_id as text),
     cast(:code as text), cast(:terms_version as integer), ${LEDGER_AMOUNT},
     cast(:currency_code as text), cast(:order_value as text), cast(:person_keys as text[]),
     cast(:customer_id as text), is_none or exists (select 1 from budgeted where is_over),
     cast(:now as timestamptz)
  from room
  returning over_limit`

/**
 * Counts a use that can no longer be refused, because the order stands: the coupon may have ended,
 * or been changed or used up since the draft was made.
 *
 * @returns whether none was left for it
 */
export async function countLateUse(sql: Sql, use: UseToReserve): Promise<boolean> {
  const line = await firstRow<{ over_limit: boolean }>(sql, STATEMENT, use)
  return line?.over_limit ?? false
}
