import type { NativeApplicationMethod } from "./native-shape"
import { OWN_FIELDS } from "./own-fields"
import type { AttributeRule, Terms } from "./terms"

/** What the coupon's native promotion has to say so that native pages show the same terms. */
export function toNative(terms: Terms): {
  is_tax_inclusive: boolean
  application_method: NativeApplicationMethod
  rules: AttributeRule[]
} {
  const { discount, targets, conditions } = terms
  const onOrder = discount.target === "order"
  const ownRules = OWN_FIELDS.map(({ attribute, idsOf }) => ({
    attribute,
    operator: "in" as const,
    values: idsOf(terms),
  }))
  return {
    is_tax_inclusive: discount.is_tax_inclusive,
    application_method: {
      type: discount.type,
      value: discount.value,
      currency_code: discount.currency_code,
      target_type: discount.target,
      allocation: onOrder ? "across" : discount.allocation,
      max_quantity: onOrder || discount.allocation === "across" ? null : discount.max_quantity,
      target_rules: targets,
      buy_rules: [],
    },
    rules: [...ownRules.filter(({ values }) => values.length), ...conditions],
  }
}
