import { MOVED_FROM_NATIVE } from "./moved-from-native"

/** Of a budget as the column `budgets` has it, under the name that all budgets share that count the same. */
export const BUDGET_KEY = `concat_ws(':', each.budget ->> 'measure', each.budget ->> 'per',
  each.budget ->> 'period', coalesce(each.budget ->> 'currency_code', ''))`

/**
 * The period that a moment is in, by the day with which it begins on the calendar of the coupon's zone:
 * a calendar has each day once, whatever clocks do on it.
 */
export const budgetPeriod = (moment: string) => `
  case each.budget ->> 'period' when 'ever' then '' else to_char(date_trunc(
    each.budget ->> 'period', ${moment} at time zone coalesce(coupon.time_zone, 'UTC')
  ), 'YYYY-MM-DD') end`

/**
 * What a use takes of each budget of its coupon, per customer under each key of the person. `coupon` has
 * the columns `budgets` and `time_zone`, `line` those of the ledger. How often it was used natively on
 * which day is not known.
 */
export const BUDGET_SHARES = `
  select ${BUDGET_KEY} as budget, person.key as person_key, ${budgetPeriod("line.created_at")} as period,
    cast(each.budget ->> 'limit' as numeric) as most,
    case each.budget ->> 'measure'
      when 'uses' then 1
      when 'discount' then line.amount
      else coalesce(cast(line.order_value as numeric), 0)
    end as amount
  from jsonb_array_elements(coupon.budgets) each (budget)
  cross join lateral unnest(
    case each.budget ->> 'per' when 'customer' then line.person_keys else array[''] end
  ) person (key)
  where (each.budget ->> 'currency_code' is null
      or each.budget ->> 'currency_code' = line.currency_code)
    and (each.budget ->> 'period' = 'ever' or line.reason is distinct from '${MOVED_FROM_NATIVE}')`

/** A use that is being taken, as the line of the ledger that it becomes. */
export const LINE_TO_BE = `(
  select cast(:now as timestamptz) as created_at, cast(:amount as numeric) as amount,
    cast(:order_value as text) as order_value, cast(:currency_code as text) as currency_code,
    cast(:person_keys as text[]) as person_keys, cast(null as text) as reason
) line`

/** Moves the counters by what `shares` has, whatever the limits. */
export const MOVE_BUDGETS = `
  on conflict (coupon_id, budget, person_key, period)
  do update set used = coupon_budget_use.used + excluded.used`
