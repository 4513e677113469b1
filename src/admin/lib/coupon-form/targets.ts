import { metadataAttribute, metadataKey } from "../../../domain/eligibility/metadata-attribute"
import { readVendorId, vendorId } from "../../../domain/terms/vendor"
import type { AttributeRule, Terms } from "../../../domain/terms/terms"
import type { TargetField, TargetIds } from "./values"

/** Vendors stand under a key of the products' metadata that the store chose. */
const ATTRIBUTES = {
  products: "items.product.id",
  variants: "items.variant_id",
  categories: "items.product.categories.id",
  collections: "items.product.collection_id",
  tags: "items.product.tags.id",
  types: "items.product.type_id",
} as const satisfies Record<Exclude<TargetField, "vendors">, string>

export const TARGET_FIELDS = [...Object.keys(ATTRIBUTES), "vendors"] as TargetField[]

/** Items that are chosen, and items that are left out of them. */
export type TargetSides = { targets: TargetIds; excluded: TargetIds }

export function noTargets(): TargetIds {
  return {
    products: [],
    variants: [],
    categories: [],
    collections: [],
    tags: [],
    types: [],
    vendors: [],
  }
}

export function isAnyChosen(ids: TargetIds): boolean {
  return Object.values(ids).some((chosen) => chosen.length > 0)
}

/** One rule per field that is filled in. */
export function toTargetRules({ targets, excluded }: TargetSides): AttributeRule[] {
  return [...rulesOf(targets, "in"), ...rulesOf(excluded, "ne")]
}

function rulesOf({ vendors, ...ids }: TargetIds, operator: "in" | "ne"): AttributeRule[] {
  const fields = Object.keys(ATTRIBUTES) as (keyof typeof ATTRIBUTES)[]
  return [
    ...fields.map((field) => ({ attribute: ATTRIBUTES[field], operator, values: ids[field] })),
    ...vendorRules(vendors, operator),
  ].filter(({ values }) => values.length)
}

function vendorRules(ids: string[], operator: "in" | "ne"): AttributeRule[] {
  const vendors = ids.map(readVendorId)
  return [...new Set(vendors.map(({ key }) => key))].map((key) => ({
    attribute: metadataAttribute(key),
    operator,
    values: vendors.filter((vendor) => vendor.key === key).map(({ name }) => name),
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
      sides[place.side][place.field] = idsOf(rule)
    } else {
      other.push(rule)
    }
  }
  return { ...sides, other }
}

function idsOf(rule: AttributeRule): string[] {
  const key = metadataKey(rule)
  return key === null ? rule.values : rule.values.map((name) => vendorId(key, name))
}

/** The kind of thing that a target rule chooses by; undefined where that has no field. */
export function fieldOfRule(rule: Pick<AttributeRule, "attribute">): TargetField | undefined {
  return metadataKey(rule) === null
    ? TARGET_FIELDS.find((name) => name !== "vendors" && ATTRIBUTES[name] === rule.attribute)
    : "vendors"
}

/** The field of the form that says what a rule says. */
export function placeOfRule(
  rule: AttributeRule
): { side: keyof TargetSides; field: TargetField } | null {
  const field = fieldOfRule(rule)
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
  return attribute !== ATTRIBUTES.categories && attribute !== ATTRIBUTES.tags
}
