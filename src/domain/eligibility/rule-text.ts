import type { AttributeRule } from "../terms/terms"

/** A native rule in one line, for whoever reads a trace. */
export function ruleText({ attribute, operator, values }: AttributeRule): string {
  return `${attribute} ${operator} ${values.join(", ")}`
}
