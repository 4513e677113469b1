import type { AttributeRule, Terms } from "../../../domain/terms/terms"
import type { TargetField } from "./values"

export const TARGET_ATTRIBUTES = {
  products: "items.product.id",
  categories: "items.product.categories.id",
  collections: "items.product.collection_id",
  tags: "items.product.tags.id",
  types: "items.product.type_id",
} as const satisfies Record<TargetField, string>

export const TARGET_FIELDS = Object.keys(TARGET_ATTRIBUTES) as TargetField[]

/** One rule per field that is filled in. */
export function toTargetRules(targets: Record<TargetField, string[]>): AttributeRule[] {
  return TARGET_FIELDS.filter((field) => targets[field].length).map((field) => ({
    attribute: TARGET_ATTRIBUTES[field],
    operator: "in",
    values: targets[field],
  }))
}

/** The rules as fields; what no field can say is given back as it is. */
export function fromTargetRules(rules: AttributeRule[]): {
  targets: Record<TargetField, string[]>
  other: AttributeRule[]
} {
  const targets: Record<TargetField, string[]> = {
    products: [],
    categories: [],
    collections: [],
    tags: [],
    types: [],
  }
  const other: AttributeRule[] = []
  for (const rule of rules) {
    const field = TARGET_FIELDS.find((name) => TARGET_ATTRIBUTES[name] === rule.attribute)
    // Two rules on one attribute both have to hold; one field would join them with "or".
    if (field && isList(rule) && !targets[field].length) {
      targets[field] = rule.values
    } else {
      other.push(rule)
    }
  }
  return { targets, other }
}

/** Whether a discount on items is on all of them, as a native one is where none are chosen. */
export function takesAllItems({ discount, targets }: Pick<Terms, "discount" | "targets">): boolean {
  return discount.target === "items" && discount.allocation !== "once" && !targets.length
}

/** Of what an item has several of, `eq` asks all, so that only a list of choices says the same. */
function isList({ operator, attribute }: AttributeRule): boolean {
  return operator === "in" || (operator === "eq" && isSingle(attribute))
}

function isSingle(attribute: string): boolean {
  return attribute !== TARGET_ATTRIBUTES.categories && attribute !== TARGET_ATTRIBUTES.tags
}
