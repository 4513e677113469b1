import { compareDecimals } from "../decimal-arithmetic"
import { problem, type TermsProblem } from "../terms/terms-problem"
import { budgetKey, type Budget } from "./budget"

/** Why budgets cannot be, each with the field that it is about; none if all is well. */
export function budgetProblems(
  budgets: Budget[],
  digitsOf: (currencyCode: string) => number
): TermsProblem[] {
  const keys = budgets.map(budgetKey)
  return budgets.flatMap((budget, index) => {
    const path = `budgets.${index}`
    const isAgain = keys.indexOf(budgetKey(budget)) !== index
    return [
      ...limitProblems(budget, `${path}.limit`, digitsOf),
      ...currencyProblems(budget, `${path}.currency_code`),
      ...(isAgain ? [problem(`${path}.measure`, "same_budget")] : []),
    ]
  })
}

function limitProblems(
  { measure, limit, currency_code }: Budget,
  path: string,
  digitsOf: (currencyCode: string) => number
): TermsProblem[] {
  const decimals = limit.split(".")[1]?.length ?? 0
  if (measure === "uses") {
    return compareDecimals(limit, "1") === -1 || decimals ? [problem(path, "below_1")] : []
  }
  if (compareDecimals(limit, "0") !== 1) {
    return [problem(path, "not_positive")]
  }
  return currency_code && decimals > digitsOf(currency_code)
    ? [problem(path, "too_fine", { currency_code })]
    : []
}

function currencyProblems({ measure, currency_code }: Budget, path: string): TermsProblem[] {
  if (measure === "uses") {
    return currency_code === null ? [] : [problem(path, "not_allowed")]
  }
  return currency_code === null ? [problem(path, "required")] : []
}
