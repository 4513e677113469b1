import { PRODUCT_ATTRIBUTES, valuesOfProduct } from "../../sql/of-product"
import { firstRow, type Sql } from "../../sql/sql"

const COLUMNS = PRODUCT_ATTRIBUTES.map(
  (attribute) => `array(${valuesOfProduct(attribute, ":id")}) as "${attribute}"`
)

/** A product's own id and what it belongs to, by the attributes of target rules; nothing of one there is not. */
export async function findProductIds(sql: Sql, id: string): Promise<Record<string, string[]>> {
  const found = await firstRow<Record<string, string[]>>(sql, `select ${COLUMNS.join(", ")}`, {
    id,
  })
  return found ?? {}
}
