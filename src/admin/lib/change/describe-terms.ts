import type {
  Audience,
  CurrencyAmount,
  Discount,
  MinimumSpend,
  SpendTiers,
  Terms,
} from "../../../domain/terms/terms"
import type { Voucher } from "../../../domain/voucher/voucher"
import { describeDiscount } from "../coupon/describe-discount"
import { describeVoucher } from "../coupon/describe-voucher"
import { describeRule } from "../coupon/describe-rule"
import { describeTiers } from "../coupon/describe-tiers"
import { formatAnd } from "../format/list"
import { formatMoney } from "../format/money"
import { describeScope, describeTargets } from "../summary/describe-scope"
import type { SummaryContext } from "../summary/summary-context"
import type { ChangeContext } from "./change-context"
import { shortList, shortNames } from "./short-list"

/** How much, with or without tax, and whether off the order or off items. */
export function describeChangedDiscount(discount: Discount, context: ChangeContext): string {
  const { t, locale } = context
  const scope = describeScope({ discount, targets: [] }, inShort(context))
  const offer = t("changes.values.discount", {
    discount: describeDiscount(discount, locale),
    scope,
  })
  if (discount.type === "percentage") {
    return offer
  }
  const tax = discount.is_tax_inclusive
    ? t("changes.values.with_tax")
    : t("changes.values.before_tax")
  return `${offer} (${tax})`
}

/** Which items, or which shipping. */
export function describeChangedTargets(rules: Terms["targets"], context: ChangeContext): string {
  const { t } = context
  const which = describeTargets(rules, inShort(context))
  if (!which) {
    return t("summary.scope.any_items")
  }
  return rules.some(({ attribute }) => attribute.startsWith("shipping_methods."))
    ? t("summary.scope.shipping_of", { what: which })
    : t("summary.scope.items", { what: which })
}

/** Native rules that have no field of their own. */
export function describeChangedRules(rules: Terms["conditions"], context: ChangeContext): string {
  return rules.map((rule) => describeRule(rule, inShort(context))).join("; ")
}

/** Who may use it. */
export function describeChangedAudience(audience: Audience, context: ChangeContext): string {
  const { t } = context
  const { customers, group_ids, history } = audience
  const who = [
    ...(customers === "named" ? [t("changes.values.named")] : []),
    ...(group_ids.length
      ? [t("changes.values.groups", { names: shortList(group_ids, context) })]
      : []),
  ]
  return [
    ...(who.length ? who : [t("audience.everyone")]),
    ...(history === "any" ? [] : [t(`audience.${history}`)]),
  ].join(", ")
}

/** From which spend on how much. */
export function describeChangedTiers(tiers: SpendTiers, { t, locale }: ChangeContext): string {
  const steps = describeTiers(tiers, { t, locale }).join("; ")
  return t(tiers.with_tax ? "detail.tiers_with_tax" : "detail.tiers_without_tax", { steps })
}

/** What the cart has to be worth. */
export function describeChangedMinimum(
  { amounts, with_tax }: MinimumSpend,
  { t, locale }: ChangeContext
): string {
  const described = describeAmounts(amounts, locale)
  return with_tax
    ? t("detail.minimum_with_tax", { amounts: described })
    : t("detail.minimum_without_tax", { amounts: described })
}

/** An amount per currency. */
export function describeAmounts(amounts: CurrencyAmount[], locale: string): string {
  return formatAnd(
    amounts.map(({ amount, currency_code }) => formatMoney(amount, currency_code, locale)),
    locale
  )
}

/** What the items cost at least with the coupon, per currency. */
export function describeChangedMinimumTotal(
  { amounts, with_tax }: MinimumSpend,
  { t, locale }: Pick<ChangeContext, "t" | "locale">
): string {
  return t(with_tax ? "detail.minimum_total_with_tax" : "detail.minimum_total_without_tax", {
    amounts: describeAmounts(amounts, locale),
  })
}

/** The words of the sentence, with no more names than a line of the log bears. */
function inShort(context: ChangeContext): SummaryContext {
  const { t, locale } = context
  return { t, locale, namesOf: (_, ids) => shortNames(ids, context) }
}

/** What it puts in the cart, and what that stands for. */
export function describeChangedVoucher(voucher: Voucher, context: ChangeContext): string {
  return describeVoucher(voucher, inShort(context))
}
