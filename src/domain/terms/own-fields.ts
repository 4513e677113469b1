import type { AttributeRule, Terms } from "./terms"

/** Native rules for which terms have a field of their own. */
export const OWN_FIELDS = [
  {
    field: "audience.group_ids",
    attribute: "customer.groups.id",
    // `eq` asks every group of a customer, so it is not the same question.
    operators: ["in"],
    idsOf: (terms: Terms) => terms.audience.group_ids,
  },
  {
    field: "region_ids",
    attribute: "region.id",
    // A cart has one region, and one sales channel: all of it is any of it.
    operators: ["in", "eq"],
    idsOf: (terms: Terms) => terms.region_ids,
  },
  {
    field: "sales_channel_ids",
    attribute: "sales_channel_id",
    operators: ["in", "eq"],
    idsOf: (terms: Terms) => terms.sales_channel_ids,
  },
] as const

export type OwnField = (typeof OWN_FIELDS)[number]

/** The rules that say just what the field would. No values is no rule of the field: it never holds. */
export function rulesOfField(rules: AttributeRule[], field: OwnField): AttributeRule[] {
  return rules.filter(
    ({ attribute, operator, values }) =>
      attribute === field.attribute &&
      values.length > 0 &&
      field.operators.some((own) => own === operator)
  )
}
