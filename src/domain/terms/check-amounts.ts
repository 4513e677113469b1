import { canonicalDecimal, compareDecimals, isDecimal } from "../decimal-arithmetic"
import { amountIn } from "./amount-in"
import type { CurrencyAmount, Terms } from "./terms"
import { problem, type TermsProblem } from "./terms-problem"

/** Digits after the decimal point of a currency. */
export type DigitsOf = (currencyCode: string) => number

export function percentageProblems(path: string, value: string): TermsProblem[] {
  const [problemOfNumber] = positiveProblems(path, value)
  if (problemOfNumber) {
    return [problemOfNumber]
  }
  if (compareDecimals(value, "1") === -1) {
    return [problem(path, "below_1_percent")]
  }
  return compareDecimals(value, "100") === 1 ? [problem(path, "above_100")] : []
}

export function amountProblems(
  path: string,
  { amount, currency_code }: { amount: string; currency_code: string | null },
  digitsOf: DigitsOf
): TermsProblem[] {
  const [, fraction = ""] = canonicalDecimal(amount).split(".")
  const problems = positiveProblems(path, amount)
  return !problems.length && currency_code && fraction.length > digitsOf(currency_code)
    ? [problem(path, "too_fine", { currency_code })]
    : problems
}

export function countProblems(path: string, count: number): TermsProblem[] {
  return Number.isSafeInteger(count) && count >= 1 ? [] : [problem(path, "below_1")]
}

function positiveProblems(path: string, amount: string): TermsProblem[] {
  if (!isDecimal(amount)) {
    return [problem(path, "not_a_number")]
  }
  return compareDecimals(amount, "0") === 1 ? [] : [problem(path, "not_positive")]
}

/** A fixed amount takes nothing off in a currency of which the minimum, or the maximum, says nothing. */
export function currencyProblems(
  field: "minimum_spend" | "minimum_total" | "maximum_discount",
  { [field]: listed, discount, tiers }: Terms,
  digitsOf: DigitsOf
): TermsProblem[] {
  if (!listed) {
    return []
  }
  const path = `${field}.amounts`
  const needed = tiers ? null : discount.currency_code
  const isMissing = needed !== null && amountIn(listed, needed) === null
  return [
    ...listProblems(path, listed.amounts, digitsOf),
    ...(isMissing && listed.amounts.length
      ? [problem(path, "currency_missing", { currency_code: needed })]
      : []),
  ]
}

/** Amounts per currency: at least one, each above zero, no currency twice. */
export function listProblems(
  path: string,
  amounts: CurrencyAmount[],
  digitsOf: DigitsOf
): TermsProblem[] {
  if (!amounts.length) {
    return [problem(path, "required")]
  }
  const codes = amounts.map(({ currency_code }) => currency_code.toLowerCase())
  return amounts.flatMap((amount, index) => {
    const { currency_code } = amount
    const own = `${path}.${index}`
    const seen = codes.indexOf(currency_code.toLowerCase()) < index
    return [
      ...amountProblems(`${own}.amount`, amount, digitsOf),
      ...(seen ? [problem(`${own}.currency_code`, "duplicate", { currency_code })] : []),
    ]
  })
}
