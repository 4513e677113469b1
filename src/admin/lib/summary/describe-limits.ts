import { isDecimal } from "../../../domain/decimal-arithmetic"
import { describeBudget } from "../coupon/describe-budget"
import { describeHours } from "../coupon/describe-hours"
import { formatDateTime } from "../format/date"
import { formatAnd } from "../format/list"
import type { CouponSummaryFacts } from "./coupon-facts"
import type { SummaryContext } from "./summary-context"

/** How often it can be used. */
export function describeLimits(
  { total_limit, per_customer_limit }: CouponSummaryFacts,
  { t }: SummaryContext
): string {
  const total = total_limit ? t("summary.times", { count: total_limit }) : ""
  const each = per_customer_limit ? t("summary.times", { count: per_customer_limit }) : ""
  if (total && each) {
    return t("summary.limits_both", { total, each })
  }
  if (total) {
    return t("summary.limits_total", { total })
  }
  return each ? t("summary.limits_each", { each }) : t("summary.limits_none")
}

/** How much it may take, in a time or in all. */
export function describeBudgets(
  { budgets }: CouponSummaryFacts,
  { t, locale }: SummaryContext
): string {
  const typed = budgets.filter(({ limit }) => isDecimal(limit))
  return typed.length
    ? t("summary.budgets", {
        budgets: formatAnd(
          typed.map((budget) => describeBudget(budget, { t, locale })),
          locale
        ),
      })
    : ""
}

/** On which weekdays, and at what times. */
export function describeTimes(
  { hours, time_zone }: CouponSummaryFacts,
  { t, locale }: SummaryContext
): string {
  const typed = hours.filter(({ weekdays, from, until }) => weekdays.length && from && until)
  return typed.length
    ? t("summary.hours", {
        hours: describeHours(typed, { t, locale }).join("; "),
        zone: time_zone ?? "",
      })
    : ""
}

/** From when until when. */
export function describeValidity(
  { starts_at, ends_at, time_zone }: CouponSummaryFacts,
  { t, locale }: SummaryContext
): string {
  const start = starts_at ? formatDateTime(starts_at, locale, time_zone) : ""
  const end = ends_at ? formatDateTime(ends_at, locale, time_zone) : ""
  if (start && end) {
    return t("summary.from_until", { start, end })
  }
  if (start) {
    return t("summary.from", { start })
  }
  return end ? t("summary.until", { end }) : t("summary.always")
}
