import type { TFunction } from "i18next"
import type { AttributeRule } from "../../../domain/terms/terms"

/** A native rule in words; its attribute keeps Medusa's name. */
export function describeRule(rule: AttributeRule, t: TFunction<"coupons">): string {
  return t("rules.sentence", {
    attribute: rule.attribute,
    operator: t(`rules.${rule.operator}`),
    values: rule.values.join(", "),
  })
}
