import { isDecimal } from "../../../domain/decimal-arithmetic"
import { describeDiscount } from "../coupon/describe-discount"
import type { Voucher } from "../../../domain/voucher/voucher"
import { describeGrant, describeItem } from "../coupon/describe-voucher"
import { describeTierRange, describeTiers } from "../coupon/describe-tiers"
import { formatOr } from "../format/list"
import type { CouponSummaryFacts } from "./coupon-facts"
import { describeConditions, describeMaximum, describeMinimumTotal } from "./describe-conditions"
import { describeBudgets, describeLimits, describeTimes, describeValidity } from "./describe-limits"
import { describeScope } from "./describe-scope"
import type { SummaryContext } from "./summary-context"
import { COMPANIONS } from "../../../domain/terms/companions"
import { describeCompanions } from "../coupon/describe-companions"

/** What a coupon will do and for whom, in plain words. */
export function summarizeCoupon(facts: CouponSummaryFacts, context: SummaryContext): string {
  const { t } = context
  return [
    facts.is_over ? t("summary.over") : "",
    describeOffer(facts, context),
    describeSteps(facts, context),
    describeTax(facts, context),
    describeMaximum(facts, context),
    describeMinimumTotal(facts, context),
    ...describeConditions(facts, context),
    describeLimits(facts, context),
    describeBudgets(facts, context),
    describeValidity(facts, context),
    describeTimes(facts, context),
    describeCombining(facts, context),
    facts.is_staff_only ? t("summary.staff_only") : "",
    facts.is_discreet && !facts.is_automatic ? t("summary.discreet") : "",
    facts.returns_use_on_cancel ? t("summary.returned") : t("summary.kept"),
  ]
    .filter(Boolean)
    .join(" ")
}

function describeOffer(facts: CouponSummaryFacts, context: SummaryContext): string {
  const { t, locale, namesOf } = context
  const groups = formatOr(namesOf("groups", facts.audience.group_ids), locale)
  if (facts.voucher) {
    return describeItemOffered(facts, facts.voucher, groups, context)
  }
  return t(`summary.${facts.is_automatic ? "who_automatic" : "who"}.${whoOf(facts)}`, {
    code: facts.code || t("summary.your_code"),
    discount: describeOffered(facts, context) || t("summary.something"),
    scope: describeScope(facts, context),
    groups,
  })
}

/** The item that is put in the cart, and what it stands for. */
function describeItemOffered(
  facts: CouponSummaryFacts,
  voucher: Voucher,
  groups: string,
  context: SummaryContext
): string {
  const { t } = context
  const code = facts.code || t("summary.your_code")
  const item = describeItem(voucher, context)
  const grant = describeGrant(voucher, context)
  return [
    t(`summary.who_item.${whoOf(facts)}`, { code, item, groups }),
    grant ? t("summary.grants", { grant }) : "",
  ]
    .filter(Boolean)
    .join(" ")
}

/** How much, from the least to the most; empty while there is no number yet. */
function describeOffered(
  { discount, tiers }: CouponSummaryFacts,
  { t, locale }: SummaryContext
): string {
  if (tiers) {
    return describeTierRange(tiers, { t, locale })
  }
  return isDecimal(discount.value) ? describeDiscount(discount, locale) : ""
}

function whoOf({ audience }: CouponSummaryFacts) {
  if (audience.customers === "named") {
    return audience.group_ids.length ? "named_groups" : "named"
  }
  return audience.group_ids.length ? "groups" : "everyone"
}

function describeCombining({ combines_with }: CouponSummaryFacts, context: SummaryContext): string {
  const companions = describeCompanions(combines_with, context)
  if (combines_with?.length === 0) {
    return context.t("summary.alone")
  }
  return combines_with && combines_with.length < COMPANIONS.length
    ? context.t("summary.combines_with", { companions })
    : ""
}

/** From which spend on how much, and what counts as spend. */
function describeSteps({ tiers }: CouponSummaryFacts, { t, locale }: SummaryContext): string {
  const lines = tiers ? describeTiers(tiers, { t, locale }) : []
  return lines.length
    ? t(tiers?.with_tax ? "summary.tiers_with_tax" : "summary.tiers_without_tax", {
        steps: lines.join(". "),
      })
    : ""
}

function describeTax({ discount, tiers }: CouponSummaryFacts, { t }: SummaryContext): string {
  const discounts = tiers ? tiers.steps.map((step) => step.discount) : [discount]
  if (discounts.every(({ type }) => type === "percentage")) {
    return ""
  }
  return discount.is_tax_inclusive ? t("summary.tax_inclusive") : t("summary.tax_exclusive")
}
