import type { RefusalCode } from "../../refusal/reasons"
import type { AttributeRule } from "../../terms/terms"
import { holds } from "../attribute-rule"
import { attributeValues } from "../attribute-values"
import { ruleText } from "../rule-text"
import { condition, type Rule } from "../rule"

/**
 * The native rules that have no field of their own, judged as Medusa judges them: to what applies by
 * itself, a rule on something that the cart does not have never holds.
 */
export const conditions: Rule = (coupon, cart) => {
  const rules = coupon.terms.conditions
  if (!rules.length) {
    return null
  }
  const failing = rules.filter(
    (rule) => !holds(rule, cart.attributes) || (coupon.is_automatic && !has(rule, cart.attributes))
  )
  const attributes = failing.map((rule) => rule.attribute)
  return condition(
    "conditions",
    rules.map(ruleText),
    rules.map((rule) => found(rule, cart.attributes)),
    failing.length ? { code: codeFor(attributes), params: { attributes } } : null
  )
}

function has({ attribute }: AttributeRule, subject: Record<string, unknown>): boolean {
  return attributeValues(attribute, subject).some((value) => value !== undefined && value !== null)
}

function found({ attribute }: AttributeRule, subject: Record<string, unknown>): string {
  const values = attributeValues(attribute, subject).filter((value) => value !== undefined)
  return `${attribute} ${values.join(", ")}`.trim()
}

/** Who a customer is stays discreet, also where a native rule asks it. */
function codeFor(attributes: string[]): RefusalCode {
  if (attributes.some((attribute) => attribute.startsWith("customer.groups"))) {
    return "customer_groups"
  }
  return attributes.some((attribute) => /^(customer[._]|email$)/.test(attribute))
    ? "named_customers"
    : "condition"
}
