import type { AttributeRule } from "../../../domain/terms/terms"
import { fromTargetRules, TARGET_FIELDS } from "./targets"
import type { TargetField } from "./values"

const PARAMETERS: Partial<Record<TargetField, string>> = {
  products: "id",
  categories: "category_id",
  collections: "collection_id",
  tags: "tag_id",
  types: "type_id",
}

/**
 * How Medusa's list of products is asked for those that match every field of the chosen items; null
 * where no field asks anything. What that list cannot be asked is left out: it only asks for more.
 */
export function toProductQuery(rules: AttributeRule[]): Record<string, string[]> | null {
  const { targets } = fromTargetRules(rules)
  const asked = TARGET_FIELDS.flatMap((field) => {
    const parameter = PARAMETERS[field]
    return parameter && targets[field].length ? [[parameter, targets[field]] as const] : []
  })
  return asked.length ? Object.fromEntries(asked) : null
}
