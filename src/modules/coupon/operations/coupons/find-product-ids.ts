import { metadataAttribute } from "../../../../domain/eligibility/metadata-attribute"
import { PRODUCT_ATTRIBUTES, valuesOfProduct } from "../../sql/of-product"
import { firstRow, type Sql } from "../../sql/sql"

const COLUMNS = PRODUCT_ATTRIBUTES.map(
  (attribute) => `array(${valuesOfProduct(attribute, ":id")}) as "${attribute}"`
)

type Row = { metadata: Record<string, unknown> | null; ids: Record<string, string[]> }

/** A product's own id and what it belongs to, by the attributes of target rules; nothing of one there is not. */
export async function findProductIds(sql: Sql, id: string): Promise<Record<string, string[]>> {
  const found = await firstRow<Row>(
    sql,
    `select (select metadata from product where id = :id), to_jsonb(ids) as ids
     from (select ${COLUMNS.join(", ")}) ids`,
    { id }
  )
  return { ...found?.ids, ...ofMetadata(found?.metadata ?? {}) }
}

function ofMetadata(metadata: Record<string, unknown>): Record<string, string[]> {
  const texts = Object.entries(metadata).filter(([, value]) =>
    ["string", "number"].includes(typeof value)
  )
  return Object.fromEntries(texts.map(([key, value]) => [metadataAttribute(key), [String(value)]]))
}
