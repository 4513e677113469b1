import { isDecimal } from "../../../domain/decimal-arithmetic"
import type { CurrencyAmount } from "../../../domain/terms/terms"
import { describeRule } from "../coupon/describe-rule"
import { formatAnd, formatOr } from "../format/list"
import { formatMoney } from "../format/money"
import type { CouponSummaryFacts } from "./coupon-facts"
import type { SummaryContext } from "./summary-context"

/** What has to hold of the shopper and the cart, one sentence per condition. */
export function describeConditions(facts: CouponSummaryFacts, context: SummaryContext): string[] {
  const { t, locale, namesOf } = context
  const { history } = facts.audience
  return [
    history === "any" ? "" : t(`summary.${history}`),
    describeMinimum(facts, context),
    facts.region_ids.length
      ? t("summary.regions", { names: formatOr(namesOf("regions", facts.region_ids), locale) })
      : "",
    facts.sales_channel_ids.length
      ? t("summary.channels", {
          names: formatOr(namesOf("channels", facts.sales_channel_ids), locale),
        })
      : "",
    facts.conditions.length
      ? t("summary.conditions", {
          rules: formatAnd(
            facts.conditions.map((rule) => describeRule(rule, context)),
            locale
          ),
        })
      : "",
  ]
}

function describeMinimum(
  { minimum_spend }: CouponSummaryFacts,
  { t, locale }: SummaryContext
): string {
  const amounts = amountsOf(minimum_spend, locale)
  if (!minimum_spend || !amounts.length) {
    return ""
  }
  const base = minimum_spend.with_tax ? "minimum_with_tax" : "minimum_without_tax"
  return t(`summary.${base}`, { amounts: formatOr(amounts, locale) })
}

/** The most that the coupon takes off an order. */
export function describeMaximum(
  { maximum_discount }: CouponSummaryFacts,
  { t, locale }: SummaryContext
): string {
  const amounts = amountsOf(maximum_discount, locale)
  return amounts.length ? t("summary.maximum", { amounts: formatOr(amounts, locale) }) : ""
}

/** Those that are numbers already, while somebody types. */
function amountsOf(
  listed: { amounts: CurrencyAmount[] } | null | undefined,
  locale: string
): string[] {
  return (listed?.amounts ?? [])
    .filter(({ amount }) => isDecimal(amount))
    .map(({ amount, currency_code }) => formatMoney(amount, currency_code, locale))
}

/** What the items cost at least with the coupon. */
export function describeMinimumTotal(
  { minimum_total }: CouponSummaryFacts,
  { t, locale }: SummaryContext
): string {
  const amounts = amountsOf(minimum_total, locale)
  if (!minimum_total || !amounts.length) {
    return ""
  }
  const base = minimum_total.with_tax ? "minimum_total_with_tax" : "minimum_total_without_tax"
  return t(`summary.${base}`, { amounts: formatOr(amounts, locale) })
}
