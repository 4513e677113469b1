import type { AttributeRule } from "../../../../domain/terms/terms"
import { firstRow, type Sql } from "../../sql/sql"

/** Of a product, by the attribute that a target rule names. */
const IS_ONE_OF: Record<string, (values: string) => string> = {
  "items.product.id": (values) => `product.id = any(${values})`,
  "items.product.collection_id": (values) => `product.collection_id = any(${values})`,
  "items.product.type_id": (values) => `product.type_id = any(${values})`,
  "items.product.categories.id": (values) => `exists (
    select 1 from product_category_product member
    where member.product_id = product.id and member.product_category_id = any(${values}))`,
  "items.product.tags.id": (values) => `exists (
    select 1 from product_tags tagged
    where tagged.product_id = product.id and tagged.product_tag_id = any(${values}))`,
}

/** Whether any product has all that the rules choose; rules on anything else are taken to hold. */
export async function hasMatchingProducts(sql: Sql, targets: AttributeRule[]): Promise<boolean> {
  const asked = targets.flatMap(({ attribute, operator, values }, index) => {
    const isOneOf = IS_ONE_OF[attribute]
    return isOneOf && operator === "in"
      ? [{ where: isOneOf(`cast(:values_${index} as text[])`), name: `values_${index}`, values }]
      : []
  })
  if (!asked.length) {
    return true
  }
  const found = await firstRow(
    sql,
    `select 1 from product
     where product.deleted_at is null and ${asked.map(({ where }) => where).join(" and ")}
     limit 1`,
    Object.fromEntries(asked.map(({ name, values }) => [name, values]))
  )
  return found !== null
}
