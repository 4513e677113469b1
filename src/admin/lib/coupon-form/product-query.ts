import type { AttributeRule } from "../../../domain/terms/terms"
import { fromTargetRules, TARGET_FIELDS } from "./targets"
import type { TargetField } from "./values"

const PARAMETERS = {
  products: "id",
  categories: "category_id",
  collections: "collection_id",
  tags: "tag_id",
  types: "type_id",
} as const satisfies Record<TargetField, string>

/**
 * How Medusa's list of products is asked for those that match every field of the chosen items; null
 * where no field asks anything. Rules that no field can say are left out: they only ask for more.
 */
export function toProductQuery(rules: AttributeRule[]): Record<string, string[]> | null {
  const { targets } = fromTargetRules(rules)
  const filled = TARGET_FIELDS.filter((field) => targets[field].length)
  return filled.length
    ? Object.fromEntries(filled.map((field) => [PARAMETERS[field], targets[field]]))
    : null
}
