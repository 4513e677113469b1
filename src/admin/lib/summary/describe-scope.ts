import { readVendorId } from "../../../domain/terms/vendor"
import type { AttributeRule } from "../../../domain/terms/terms"
import { describeRule } from "../coupon/describe-rule"
import { fromShippingRules } from "../coupon-form/shipping-targets"
import { fromTargetRules, TARGET_FIELDS } from "../coupon-form/targets"
import type { TargetIds } from "../coupon-form/values"
import { formatAnd, formatOr } from "../format/list"
import type { CouponSummaryFacts } from "./coupon-facts"
import type { SummaryContext } from "./summary-context"

/** What the discount meets: "the whole order", "one item of the type Shirt". */
export function describeScope(
  facts: Pick<CouponSummaryFacts, "discount" | "targets" | "is_choosing">,
  context: SummaryContext
): string {
  const { t } = context
  const { target, allocation, max_quantity } = facts.discount
  if (target === "order") {
    return t("summary.scope.order")
  }
  if (target === "shipping_methods") {
    const what = describeTargets(facts.targets, context)
    return what ? t("summary.scope.shipping_of", { what }) : t("summary.scope.shipping")
  }
  const what = facts.is_choosing
    ? t("summary.target.unchosen")
    : describeTargets(facts.targets, context)
  if (allocation === "once") {
    const count = max_quantity || 1
    return what ? t("summary.scope.once", { count, what }) : t("summary.scope.once_any", { count })
  }
  if (allocation === "each") {
    return describeEach(what, max_quantity, context)
  }
  return what ? t("summary.scope.items", { what }) : t("summary.scope.any_items")
}

function describeEach(what: string, max: number | null, { t }: SummaryContext): string {
  if (max) {
    return what
      ? t("summary.scope.each_max", { what, count: max })
      : t("summary.scope.each_any_max", { count: max })
  }
  return what ? t("summary.scope.each", { what }) : t("summary.scope.each_any")
}

/** Which items or shipping, in words: those that match each part, without what is left out; empty when all of them are meant. */
export function describeTargets(rules: AttributeRule[], context: SummaryContext): string {
  const { t, locale, namesOf } = context
  const { shipping_option_ids, other: rest } = fromShippingRules(rules)
  const { targets, excluded, other } = fromTargetRules(rest)
  const parts = describeIds(targets, context)
  if (shipping_option_ids.length) {
    const names = formatOr(namesOf("shipping_options", shipping_option_ids), locale)
    parts.push(t("summary.target.shipping_options", { names }))
  }
  if (other.length) {
    const described = other.map((rule) => describeRule(rule, context))
    parts.push(t("summary.target.other", { rules: formatAnd(described, locale) }))
  }
  const without = describeIds(excluded, context).map((what) => t("summary.target.those", { what }))
  const except = without.length
    ? t("summary.target.except", { those: formatAnd(without, locale) })
    : ""
  return [parts.join(t("summary.target.also")), except].filter(Boolean).join(" ")
}

function describeIds(ids: TargetIds, { t, locale, namesOf }: SummaryContext): string[] {
  return TARGET_FIELDS.filter((field) => ids[field].length).map((field) =>
    t(`summary.target.${field}`, {
      names: formatOr(
        namesOf(field, field === "vendors" ? ids.vendors.map(vendorName) : ids[field]),
        locale
      ),
    })
  )
}

function vendorName(id: string): string {
  return readVendorId(id).name
}
