import type { AttributeRule } from "../../../domain/terms/terms"

/** A native rule as a trace writes it: `region.id in reg_1, reg_2`. */
export function readAskedRule(text: string): AttributeRule {
  const [attribute = "", operator = "", ...values] = text.split(" ")
  return {
    attribute,
    operator: operator as AttributeRule["operator"],
    values: toValues(values),
  }
}

/** What a trace has found for a rule, `region.id reg_1`, as the rule that says just that. */
export function readFoundRule(text: string): AttributeRule {
  const [attribute = "", ...values] = text.split(" ")
  return { attribute, operator: "in", values: toValues(values) }
}

function toValues(words: string[]): string[] {
  return words.join(" ").split(", ").filter(Boolean)
}
