import type { AttributeRule } from "../terms/terms"
import { attributeValues } from "./attribute-values"
import { compareDecimals } from "../decimal-arithmetic"
import { numberText } from "./number-text"

const COMPARISONS = {
  gt: (order: number) => order > 0,
  gte: (order: number) => order >= 0,
  lt: (order: number) => order < 0,
  lte: (order: number) => order <= 0,
}

/**
 * Whether a native rule holds for `subject`, exactly as Medusa judges it, quirks included:
 * what a subject does not have is no number but counts as 0, and no values at all fit nothing.
 */
export function holds(rule: AttributeRule, subject: Record<string, unknown>): boolean {
  if (!rule.attribute || !rule.values.length) {
    return false
  }
  const actual = attributeValues(rule.attribute, subject)
  if (!actual.length) {
    return rule.operator === "ne"
  }
  const listed = (value: unknown) => rule.values.includes(String(value))

  switch (rule.operator) {
    case "eq":
      return actual.every(listed)
    case "in":
      return actual.some(listed)
    case "ne":
      return !actual.some(listed)
    default: {
      const fits = COMPARISONS[rule.operator]
      return actual.every((value) =>
        rule.values.some((bound) => {
          const order = compareDecimals(numberText(value), bound)
          return order !== null && fits(order)
        })
      )
    }
  }
}

/** A target rule speaks of one line of a list; its attribute begins with the list, the line's do not. */
export function holdsForLine(
  rule: AttributeRule,
  line: Record<string, unknown>,
  list: "items" | "shipping_methods"
): boolean {
  return holds({ ...rule, attribute: rule.attribute.replace(`${list}.`, "") }, line)
}
