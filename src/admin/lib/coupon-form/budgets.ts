import type { Budget } from "../../../domain/budget/budget"
import { toDecimal } from "./text"

/** A budget as typed; the currency of a number of uses is not asked. */
export type BudgetValues = Omit<Budget, "currency_code"> & { currency_code: string }

export function noBudget(currency_code: string): BudgetValues {
  return { measure: "uses", per: "coupon", period: "day", limit: "", currency_code }
}

export function fromBudgets(budgets: Budget[], currency: string): BudgetValues[] {
  return budgets.map((budget) => ({ ...budget, currency_code: budget.currency_code ?? currency }))
}

export function toBudgets(budgets: BudgetValues[]): Budget[] {
  return budgets.map(({ limit, currency_code, ...budget }) => ({
    ...budget,
    limit: toDecimal(limit),
    currency_code: budget.measure === "uses" ? null : currency_code,
  }))
}
