import type { AttributeRule } from "../../../domain/terms/terms"
import { formatCountry } from "../format/country"
import { formatOr } from "../format/list"
import type { SummaryContext } from "../summary/summary-context"
import { asksEach, kindOfRule } from "./rule-attributes"

/** A native rule in words; an attribute that Medusa's own form does not know keeps its name. */
export function describeRule(rule: AttributeRule, context: SummaryContext): string {
  const { t, locale } = context
  const kind = kindOfRule(rule)
  return t("rules.sentence", {
    attribute: kind ? t(`rules.attributes.${kind}`) : rule.attribute,
    operator: t(`rules.${operatorOf(rule)}`),
    values: formatOr(valuesOf(rule, context), locale) || t("test.values.none"),
  })
}

function operatorOf(rule: AttributeRule) {
  if (asksEach(rule)) {
    return "only"
  }
  return rule.operator === "in" ? "eq" : rule.operator
}

function valuesOf(rule: AttributeRule, { locale, namesOf }: SummaryContext): string[] {
  const kind = kindOfRule(rule)
  switch (kind) {
    case undefined:
      return rule.values
    case "currency":
      return rule.values.map((code) => code.toUpperCase())
    case "country":
      return rule.values.map((code) => formatCountry(code, locale))
    default:
      return namesOf(kind, rule.values)
  }
}
