/** A table with what products have of a kind, and the condition that one of its rows still counts. */
type Place = { table: string; product: string; value: string; counts?: string }

/** Where in the database stands what the attribute of a target rule asks of a product. */
const PLACES: Record<string, Place> = {
  "items.product.id": { table: "product", product: "id", value: "id" },
  "items.variant_id": {
    table: "product_variant",
    product: "product_id",
    value: "id",
    counts: "one.deleted_at is null",
  },
  "items.product.categories.id": {
    table: "product_category_product",
    product: "product_id",
    value: "product_category_id",
  },
  "items.product.collection_id": { table: "product", product: "id", value: "collection_id" },
  "items.product.tags.id": {
    table: "product_tags",
    product: "product_id",
    value: "product_tag_id",
  },
  "items.product.type_id": { table: "product", product: "id", value: "type_id" },
}

/** Attributes of target rules that can be asked of a product by itself. */
export const PRODUCT_ATTRIBUTES = Object.keys(PLACES)

/** A select of all that the product has by this attribute; `product` gives its id. */
export function valuesOfProduct(attribute: string, product: string): string {
  const { value } = placeOf(attribute)
  return `select one.${value} ${rowsOfProduct(attribute, product)} and one.${value} is not null`
}

/** Whether the product has any of `values`, an array, by this attribute. */
export function hasOneOf(attribute: string, product: string, values: string): string {
  const { value } = placeOf(attribute)
  return `exists (select 1 ${rowsOfProduct(attribute, product)} and one.${value} = any(${values}))`
}

/** Whether some item of the product has none of `values`: of its variants each is an item. */
export function hasNoneOf(attribute: string, product: string, values: string): string {
  const { value } = placeOf(attribute)
  return attribute === VARIANT
    ? `exists (select 1 ${rowsOfProduct(attribute, product)} and one.${value} <> all(${values}))`
    : `not ${hasOneOf(attribute, product, values)}`
}

const VARIANT = "items.variant_id"

function rowsOfProduct(attribute: string, product: string): string {
  const { table, product: column, counts } = placeOf(attribute)
  return `from ${table} one where one.${column} = ${product}${counts ? ` and ${counts}` : ""}`
}

function placeOf(attribute: string): Place {
  return PLACES[attribute] as Place
}
