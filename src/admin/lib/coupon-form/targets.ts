import type { AttributeRule, Terms } from "../../../domain/terms/terms"
import type { TargetField, TargetIds } from "./values"

export const TARGET_ATTRIBUTES = {
  products: "items.product.id",
  variants: "items.variant_id",
  categories: "items.product.categories.id",
  collections: "items.product.collection_id",
  tags: "items.product.tags.id",
  types: "items.product.type_id",
} as const satisfies Record<TargetField, string>

export const TARGET_FIELDS = Object.keys(TARGET_ATTRIBUTES) as TargetField[]

/** Items that are chosen, and items that are left out of them. */
export type TargetSides = { targets: TargetIds; excluded: TargetIds }

export function noTargets(): TargetIds {
  return { products: [], variants: [], categories: [], collections: [], tags: [], types: [] }
}

export function isAnyChosen(ids: TargetIds): boolean {
  return Object.values(ids).some((chosen) => chosen.length > 0)
}

/** One rule per field that is filled in. */
export function toTargetRules({ targets, excluded }: TargetSides): AttributeRule[] {
  return [...rulesOf(targets, "in"), ...rulesOf(excluded, "ne")]
}

function rulesOf(ids: TargetIds, operator: "in" | "ne"): AttributeRule[] {
  return TARGET_FIELDS.filter((field) => ids[field].length).map((field) => ({
    attribute: TARGET_ATTRIBUTES[field],
    operator,
    values: ids[field],
  }))
}

/** The rules as fields; what no field can say is given back as it is. */
export function fromTargetRules(rules: AttributeRule[]): TargetSides & { other: AttributeRule[] } {
  const sides = { targets: noTargets(), excluded: noTargets() }
  const other: AttributeRule[] = []
  for (const rule of rules) {
    const place = placeOfRule(rule)
    // Two rules on one attribute both have to hold; one field would join them with "or".
    if (place && !sides[place.side][place.field].length) {
      sides[place.side][place.field] = rule.values
    } else {
      other.push(rule)
    }
  }
  return { ...sides, other }
}

/** The field of the form that says what a rule says. */
export function placeOfRule(
  rule: AttributeRule
): { side: keyof TargetSides; field: TargetField } | null {
  const field = TARGET_FIELDS.find((name) => TARGET_ATTRIBUTES[name] === rule.attribute)
  if (!field || !(rule.operator === "ne" || isList(rule))) {
    return null
  }
  return { side: rule.operator === "ne" ? "excluded" : "targets", field }
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
