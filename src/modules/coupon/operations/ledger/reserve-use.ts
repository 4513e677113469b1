import { firstRow, type Sql } from "../../sql/sql"
import { BUDGET_SHARES, LINE_TO_BE, MOVE_BUDGETS } from "../../sql/budget-shares"
import { NEW_PERSON_USE_ID } from "../../sql/new-person-use-id"

export type UseToReserve = {
  coupon_id: string
  code: string
  terms_version: number
  /** Under any one key of the person; null: as often as they like. */
  per_customer_limit: number | null
  /** Decimal string in major units. */
  amount: string
  currency_code: string
  /** What its order costs; null where no budget asks. */
  order_value: string | null
  person_keys: string[]
  customer_id: string | null
  /** Ids for the lines to write; the same redemption id is never reserved twice. */
  redemption_id: string
  ledger_id: string
  now: Date
}

/** Columns of a ledger line that are the same for every type of line. */
export const LEDGER_AMOUNT = `cast(:amount as numeric), jsonb_build_object('value', cast(:amount as text), 'precision', 20)`

const STATEMENT = `
  with person as (
    insert into coupon_person_use (id, coupon_id, person_key, used)
    select ${NEW_PERSON_USE_ID}, cast(:coupon_id as text), key, 1
    from unnest(cast(:person_keys as text[])) key order by key
    on conflict (coupon_id, person_key) where deleted_at is null
    do update set used = coupon_person_use.used + 1, updated_at = cast(:now as timestamptz)
    where cast(:per_customer_limit as integer) is null
       or coupon_person_use.used < cast(:per_customer_limit as integer)
    returning id
  ), counted as (
    update coupon set used = used + 1, was_used = true, updated_at = cast(:now as timestamptz)
    where id = :coupon_id and deleted_at is null and publication = 'active'
      and (starts_at is null or starts_at <= cast(:now as timestamptz)) and (ends_at is null or ends_at > cast(:now as timestamptz))
      and terms_version = cast(:terms_version as integer)
      and (total_limit is null or used < total_limit)
      and (select count(*) from person) = cardinality(cast(:person_keys as text[]))
    returning id, budgets, time_zone
  ), shares as (
    select share.* from counted coupon cross join ${LINE_TO_BE} cross join lateral (${BUDGET_SHARES}) share
  ), budgeted as (
    insert into coupon_budget_use (coupon_id, budget, person_key, period, used)
    select cast(:coupon_id as text), budget, person_key, period, amount from shares where amount <= most
    ${MOVE_BUDGETS}
    where coupon_budget_use.used + excluded.used <= (
      select most from shares where shares.budget = excluded.budget limit 1
    )
    returning budget
  )
  insert into coupon_ledger_entry
    (id, type, redemption_id, coupon_id, code, terms_version, amount, raw_amount, currency_code, order_value, person_keys, customer_id, created_at)
  select cast(:ledger_id as text), 'reserved', cast(:redemption_id as text), counted.id, cast(:code as text),
         cast(:terms_version as integer), ${LEDGER_AMOUNT},
         cast(:currency_code as text), cast(:order_value as text), cast(:person_keys as text[]), cast(:customer_id as text), cast(:now as timestamptz)
  from counted where (select count(*) from budgeted) = (select count(*) from shares)
  returning redemption_id`

/**
 * Takes one use in one round trip: the person's counters, then the coupon's own
 * row, last because everybody waits for it, then its budgets, which nobody
 * moves without that row, and the ledger line. False when any limit or state is
 * in the way; the caller has to roll back then, since counters may have moved.
 */
export async function reserveUse(sql: Sql, use: UseToReserve): Promise<boolean> {
  return (await firstRow(sql, STATEMENT, use)) !== null
}
