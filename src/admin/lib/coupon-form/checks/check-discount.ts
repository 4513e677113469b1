import type { CheckContext, FormIssue } from "../issue"
import { isAnyChosen } from "../targets"
import { PERCENTAGE, type CouponFormValues } from "../values"
import { checkMoney, checkPercentage } from "./check-amount"
import { checkRequiredCount } from "./check-count"

/** What is taken off, and from what. */
export function checkDiscount(values: CouponFormValues, context: CheckContext): FormIssue[] {
  const { kind, scope, sharing, max_quantity } = values.discount
  if (kind === "product") {
    return []
  }
  const onEach = scope === "items" && sharing === "each"
  return [
    ...(kind === "tiers" ? [] : checkValue(values, context)),
    ...(onEach ? checkRequiredCount(max_quantity, "discount.max_quantity") : []),
    ...checkTargets(values, context),
  ]
}

function checkValue(
  { discount: { value, unit } }: CouponFormValues,
  context: CheckContext
): FormIssue[] {
  return unit === PERCENTAGE
    ? checkPercentage(value, "discount.value")
    : checkMoney(value, unit, "discount.value", context)
}

function checkTargets(
  { discount, targets, excluded, other_targets }: CouponFormValues,
  { takes_all_items }: CheckContext
): FormIssue[] {
  const chosen = isAnyChosen(targets) || isAnyChosen(excluded) || other_targets.length
  return discount.scope === "items" && !chosen && !takes_all_items
    ? [{ path: "targets.products", key: "targets_required" }]
    : []
}

const AMOUNTS = ["further_amounts", "maximum_discount", "minimum_spend", "minimum_total"] as const

/** Amounts per currency: one left empty is none. */
export function checkAmounts(values: CouponFormValues, context: CheckContext): FormIssue[] {
  const asked = values.discount.kind === "product" ? (["minimum_spend"] as const) : AMOUNTS
  return asked.flatMap((field) => checkAmountsOf(field, values, context))
}

function checkAmountsOf(
  field: (typeof AMOUNTS)[number],
  { discount: { kind, unit }, [field]: { amounts } }: CouponFormValues,
  context: CheckContext
): FormIssue[] {
  const issues = amounts.flatMap(({ currency_code, amount }, index): FormIssue[] => {
    const path = `${field}.amounts.${index}.amount` as const
    if (!amount.trim()) {
      return []
    }
    const first = amounts.findIndex((other) => other.currency_code === currency_code)
    const isSaidAbove = field === "further_amounts" && currency_code === unit
    return first < index || isSaidAbove
      ? [{ path, key: "currency_twice" } as const]
      : checkMoney(amount, currency_code, path, context)
  })
  const given = amounts.findIndex(({ amount }) => amount.trim())
  const isReachable =
    field === "further_amounts" ||
    kind === "tiers" ||
    kind === "product" ||
    unit === PERCENTAGE ||
    given === -1 ||
    amounts.some(({ currency_code, amount }) => currency_code === unit && amount.trim())
  return issues.length || isReachable
    ? issues
    : [
        {
          path: `${field}.amounts.${given}.amount`,
          key: "currency_missing",
          params: { currency: unit.toUpperCase() },
        },
      ]
}
