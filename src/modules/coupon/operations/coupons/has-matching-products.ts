import type { AttributeRule } from "../../../../domain/terms/terms"
import { hasNoneOf, hasOneOf, PRODUCT_ATTRIBUTES } from "../../sql/of-product"
import { firstRow, type Sql } from "../../sql/sql"

const ASKS: Partial<Record<AttributeRule["operator"], typeof hasOneOf>> = {
  in: hasOneOf,
  ne: hasNoneOf,
}

/**
 * Whether any product has all that the rules choose and nothing that they leave out; rules on anything
 * else are taken to hold.
 */
export async function hasMatchingProducts(sql: Sql, targets: AttributeRule[]): Promise<boolean> {
  const asked = targets.flatMap(({ attribute, operator, values }, index) => {
    const ask = PRODUCT_ATTRIBUTES.includes(attribute) ? ASKS[operator] : undefined
    const name = `values_${index}`
    return ask
      ? [{ where: ask(attribute, "product.id", `cast(:${name} as text[])`), name, values }]
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
