import type { Decimal } from "../decimal"
import { addDecimals, compareDecimals, subtractDecimals } from "../decimal-arithmetic"
import type { Refusal } from "../refusal/reasons"
import type { BudgetState } from "./budget"

/** What one more use would take; null as long as it is not known. */
export type UseToCome = {
  currency_code: string
  discount: Decimal | null
  order_value: Decimal | null
}

/** The first budget that has no room for a use; null where each has some. */
export function spentBudget(budgets: BudgetState[], use: UseToCome): BudgetState | null {
  return budgets.find((budget) => isConcerned(budget, use) && !hasRoom(budget, use)) ?? null
}

/** What may still be taken of it; nothing where more was taken than it has by now. */
export function leftOf({ used, limit }: BudgetState): Decimal {
  return compareDecimals(used, limit) === 1 ? "0" : subtractDecimals(limit, used)
}

export function budgetRefusal({ per, resets_at }: BudgetState, time_zone: string | null): Refusal {
  const params = { per, resets_at: resets_at?.toISOString() ?? null, time_zone }
  return { code: "budget_spent", params }
}

function isConcerned({ currency_code }: BudgetState, use: UseToCome): boolean {
  return currency_code === null || currency_code === use.currency_code
}

function hasRoom({ measure, used, limit }: BudgetState, use: UseToCome): boolean {
  const next = measure === "uses" ? "1" : use[measure]
  // Without an amount to come, some has to be left.
  return next === null
    ? compareDecimals(used, limit) === -1
    : compareDecimals(addDecimals(used, next), limit) !== 1
}
