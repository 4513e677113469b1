import type { Budget, BudgetState } from "../../../../domain/budget/budget"
import { canonicalDecimal } from "../../../../domain/decimal-arithmetic"
import { periodEnd } from "../../../../domain/hours/period-end"

/** As the statement finds them. */
export type CountedBudget = Budget & { used: string }

/** Budgets with when they start again; of a coupon without a zone by UTC. */
export function budgetStatesOf(
  budgets: CountedBudget[],
  time_zone: string | null,
  now: Date
): BudgetState[] {
  return budgets.map(({ used, ...budget }) => ({
    ...budget,
    used: canonicalDecimal(used),
    resets_at: periodEnd(budget.period, time_zone ?? "UTC", now),
  }))
}
