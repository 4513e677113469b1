import { isDecimal } from "../../../domain/decimal-arithmetic"
import { describeDiscount } from "../coupon/describe-discount"
import { formatOr } from "../format/list"
import type { CouponSummaryFacts } from "./coupon-facts"
import { describeConditions, describeMaximum, describeMinimumTotal } from "./describe-conditions"
import { describeLimits, describeValidity } from "./describe-limits"
import { describeScope } from "./describe-scope"
import type { SummaryContext } from "./summary-context"

/** What a coupon will do and for whom, in plain words. */
export function summarizeCoupon(facts: CouponSummaryFacts, context: SummaryContext): string {
  const { t } = context
  return [
    describeOffer(facts, context),
    describeTax(facts, context),
    describeMaximum(facts, context),
    describeMinimumTotal(facts, context),
    ...describeConditions(facts, context),
    describeLimits(facts, context),
    describeValidity(facts, context),
    facts.is_discreet ? t("summary.discreet") : "",
    facts.returns_use_on_cancel ? t("summary.returned") : t("summary.kept"),
  ]
    .filter(Boolean)
    .join(" ")
}

function describeOffer(facts: CouponSummaryFacts, context: SummaryContext): string {
  const { t, locale, names } = context
  return t(`summary.who.${whoOf(facts)}`, {
    code: facts.code || t("summary.your_code"),
    discount: isDecimal(facts.discount.value)
      ? describeDiscount(facts.discount, locale)
      : t("summary.something"),
    scope: describeScope(facts, context),
    groups: formatOr(names.groups, locale),
  })
}

function whoOf({ audience }: CouponSummaryFacts) {
  if (audience.customers === "named") {
    return audience.group_ids.length ? "named_groups" : "named"
  }
  return audience.group_ids.length ? "groups" : "everyone"
}

function describeTax({ discount }: CouponSummaryFacts, { t }: SummaryContext): string {
  if (discount.type !== "fixed") {
    return ""
  }
  return discount.is_tax_inclusive ? t("summary.tax_inclusive") : t("summary.tax_exclusive")
}
