import type { TFunction } from "i18next"
import type { AdminBudgetState } from "../../../contracts/admin-responses"
import type { Budget } from "../../../domain/budget/budget"
import type { Decimal } from "../../../domain/decimal"
import { formatDateTime } from "../format/date"
import { formatMoney } from "../format/money"

type Context = { t: TFunction<"coupons">; locale: string }

/** `€100.00 taken off a day for each customer`. */
export function describeBudget(budget: Budget, { t, locale }: Context): string {
  const { measure, limit, per, period } = budget
  const what =
    measure === "uses"
      ? t("budgets.uses", { count: Number(limit) })
      : t(`budgets.${measure}`, { amount: formatAmount(limit, budget, locale) })
  return t(`budgets.${per}.${period}`, { what })
}

/** How much of it is left, and when it starts again. */
export function describeLeft(
  budget: Budget,
  { left, resets_at }: AdminBudgetState & { left: Decimal },
  { t, locale, zone }: Context & { zone: string | null }
): string {
  const amounts = {
    left: formatAmount(left, budget, locale),
    limit: formatAmount(budget.limit, budget, locale),
  }
  return resets_at
    ? t("budgets.left_until", { ...amounts, date: formatDateTime(resets_at, locale, zone) })
    : t("budgets.left", amounts)
}

export function formatAmount(amount: Decimal, { currency_code }: Budget, locale: string): string {
  return currency_code
    ? formatMoney(amount, currency_code, locale)
    : Number(amount).toLocaleString(locale)
}
