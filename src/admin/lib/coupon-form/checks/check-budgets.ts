import { budgetKey } from "../../../../domain/budget/budget"
import { toBudgets } from "../budgets"
import type { CheckContext, FormIssue } from "../issue"
import type { CouponFormValues } from "../values"
import { checkMoney } from "./check-amount"
import { checkRequiredCount } from "./check-count"

/** A number of uses or an amount each, and no two that count the same. */
export function checkBudgets({ budgets }: CouponFormValues, context: CheckContext): FormIssue[] {
  const keys = toBudgets(budgets).map(budgetKey)
  return budgets.flatMap(({ measure, limit, currency_code }, index): FormIssue[] => {
    const path = `budgets.${index}` as const
    const isAgain = keys.indexOf(keys[index] ?? "") !== index
    return [
      ...(measure === "uses"
        ? checkRequiredCount(limit, `${path}.limit`)
        : checkMoney(limit, currency_code, `${path}.limit`, context)),
      ...(isAgain ? [{ path: `${path}.measure` as const, key: "budget_twice" as const }] : []),
    ]
  })
}
