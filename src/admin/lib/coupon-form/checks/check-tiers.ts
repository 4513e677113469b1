import type { TermsProblem } from "../../../../domain/terms/terms-problem"
import { tierContradictions } from "../../../../domain/terms/tier-contradictions"
import type { CheckContext, FormIssue } from "../issue"
import { toTiers } from "../tiers"
import { toDiscount } from "../to-request"
import { PERCENTAGE, type CouponFormValues } from "../values"
import { checkMoney, checkPercentage } from "./check-amount"

/** Each tier in itself; once all are numbers, each with those below it. */
export function checkTiers(values: CouponFormValues, context: CheckContext): FormIssue[] {
  const tiers = toTiers(values)
  if (!tiers) {
    return []
  }
  const { currencies } = values.tiers
  const twice = currencies.flatMap((code, index): FormIssue[] =>
    currencies.indexOf(code) < index
      ? [{ path: `tiers.currencies.${index}`, key: "currency_twice" }]
      : []
  )
  const inThemselves = values.tiers.steps.flatMap((_, index) => checkTier(values, index, context))
  const issues = [...twice, ...inThemselves]
  return issues.length
    ? issues
    : tierContradictions(tiers, toDiscount(values).target).map((problem) =>
        toIssue(problem, values)
      )
}

function checkTier(
  { tiers: { currencies, steps } }: CouponFormValues,
  index: number,
  context: CheckContext
): FormIssue[] {
  const path = `tiers.steps.${index}` as const
  const step = steps[index]
  const isPercentage = step?.unit === PERCENTAGE
  return [
    ...(isPercentage ? checkPercentage(step.percentage, `${path}.percentage`) : []),
    ...currencies.flatMap((currency, row) => {
      const { from = "", off = "" } = step?.rows[row] ?? {}
      return [
        ...checkMoney(from, currency, `${path}.rows.${row}.from`, context),
        ...(isPercentage ? [] : checkMoney(off, currency, `${path}.rows.${row}.off`, context)),
      ]
    }),
  ]
}

const KEYS: Partial<Record<TermsProblem["code"], FormIssue["key"]>> = {
  not_above: "tier_not_above",
  is_overtaken: "tier_overtaken",
}

/** Beside the field that it is about. */
function toIssue({ path, code, params }: TermsProblem, { tiers }: CouponFormValues): FormIssue {
  const index = Number(path.split(".")[2])
  const row = tiers.currencies.indexOf(params.currency_code ?? "")
  const discount =
    tiers.steps[index]?.unit === PERCENTAGE
      ? (`tiers.steps.${index}.percentage` as const)
      : (`tiers.steps.${index}.rows.${row}.off` as const)
  return {
    path: path.endsWith("from") ? `tiers.steps.${index}.rows.${row}.from` : discount,
    key: KEYS[code] ?? "tier_gives_less",
    params: {
      tier: Number(params.lower) + 1,
      amount: `${params.amount} ${params.currency_code?.toUpperCase()}`,
    },
  }
}
