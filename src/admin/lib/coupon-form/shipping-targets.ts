import type { AttributeRule } from "../../../domain/terms/terms"

export const SHIPPING_ATTRIBUTE = "shipping_methods.shipping_option_id"

/** The shipping options chosen, as rules. */
export function toShippingRules(values: string[]): AttributeRule[] {
  return values.length ? [{ attribute: SHIPPING_ATTRIBUTE, operator: "in", values }] : []
}

/** The shipping options that rules choose; what they say besides is given back as it is. */
export function fromShippingRules(rules: AttributeRule[]): {
  shipping_option_ids: string[]
  other: AttributeRule[]
} {
  const chosen = rules.find(
    ({ attribute, operator }) =>
      attribute === SHIPPING_ATTRIBUTE && (operator === "in" || operator === "eq")
  )
  return {
    shipping_option_ids: chosen?.values ?? [],
    other: rules.filter((rule) => rule !== chosen),
  }
}
