import { amountIn } from "./amount-in"
import { listProblems, percentageProblems, type DigitsOf } from "./check-amounts"
import type { Terms, Tier } from "./terms"
import { problem, type TermsProblem } from "./terms-problem"
import { tierContradictions } from "./tier-contradictions"

export const MAX_TIERS = 20

/** What is wrong with tiers: in themselves, or one with the one below it. */
export function tierProblems(
  { tiers, minimum_spend, discount }: Terms,
  digitsOf: DigitsOf
): TermsProblem[] {
  if (!tiers) {
    return []
  }
  if (!tiers.steps.length) {
    return [problem("tiers.steps", "required")]
  }
  const inThemselves = tiers.steps.flatMap((step, index) =>
    stepProblems(step, `tiers.steps.${index}`, digitsOf)
  )
  return [
    ...(minimum_spend ? [problem("minimum_spend", "beside_tiers")] : []),
    ...(inThemselves.length ? inThemselves : tierContradictions(tiers, discount.target)),
  ]
}

function stepProblems({ from, discount }: Tier, path: string, digitsOf: DigitsOf): TermsProblem[] {
  const beginning = listProblems(`${path}.from`, from, digitsOf)
  if (discount.type === "percentage") {
    return [...beginning, ...percentageProblems(`${path}.discount.value`, discount.value)]
  }
  const amounts = `${path}.discount.amounts`
  const missing = from.filter(({ currency_code }) => amountIn(discount, currency_code) === null)
  return [
    ...beginning,
    ...listProblems(amounts, discount.amounts, digitsOf),
    ...missing.map(({ currency_code }) => problem(amounts, "currency_missing", { currency_code })),
  ]
}
