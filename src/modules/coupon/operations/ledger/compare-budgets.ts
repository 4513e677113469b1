import { rows, type Sql } from "../../sql/sql"
import { BUDGET_SHARES } from "../../sql/budget-shares"
import { OPEN_USES } from "../../sql/open-uses"

/** What is used of a budget in a period, where that is not what the ledger says. */
export type BudgetDifference = {
  coupon_id: string
  budget: string
  /** Empty: of all persons together. */
  person_key: string
  period: string
  counted: string
  ledger: string
}

const DIFFERENCES = `
  select coalesce(taken.coupon_id, open.coupon_id) as coupon_id,
    coalesce(taken.budget, open.budget) as budget,
    coalesce(taken.person_key, open.person_key) as person_key,
    coalesce(taken.period, open.period) as period,
    coalesce(taken.used, 0) as counted, coalesce(open.used, 0) as ledger
  from (
    select * from coupon_budget_use
    where cast(:coupon_id as text) is null or coupon_id = :coupon_id
  ) taken
  full join (
    select coupon.id as coupon_id, share.budget, share.person_key, share.period,
      sum(share.amount) as used
    from (${OPEN_USES}) line
    join coupon on coupon.id = line.coupon_id and coupon.budgets <> '[]'
      and (cast(:coupon_id as text) is null or coupon.id = :coupon_id)
    cross join lateral (${BUDGET_SHARES}) share
    group by coupon.id, share.budget, share.person_key, share.period
  ) open on open.coupon_id = taken.coupon_id and open.budget = taken.budget
    and open.person_key = taken.person_key and open.period = taken.period
  where coalesce(taken.used, 0) <> coalesce(open.used, 0)`

/** Every counter of a budget that differs from the ledger; of one coupon, or of all. */
export function compareBudgets(sql: Sql, coupon_id: string | null): Promise<BudgetDifference[]> {
  return rows<BudgetDifference>(
    sql,
    `${DIFFERENCES} order by coupon_id, budget, person_key, period`,
    { coupon_id }
  )
}

/**
 * Counts a coupon's budgets anew, or those of all coupons, from the ledger: they count what was used
 * before they were set. Whoever calls holds the rows of the coupons.
 */
export async function rebuildBudgets(sql: Sql, coupon_id: string | null): Promise<void> {
  await sql.raw(
    `insert into coupon_budget_use (coupon_id, budget, person_key, period, used)
     select coupon_id, budget, person_key, period, ledger from (${DIFFERENCES}) found
     on conflict (coupon_id, budget, person_key, period) do update set used = excluded.used`,
    { coupon_id } as never
  )
}
