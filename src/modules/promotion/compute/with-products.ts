import { findProducts } from "../../coupon/operations/facts/find-products"
import type { Sql } from "../../coupon/sql/sql"
import type { ContextItem } from "./compute-context"

/** Items with their products: core leaves these out of an order just made and of previews. */
export async function withProducts(sql: Sql, items: ContextItem[]): Promise<ContextItem[]> {
  const missing = items
    .filter(({ product }) => !product)
    .map(({ product_id }) => product_id)
    .filter((id) => typeof id === "string")
  if (!missing.length) {
    return items
  }
  const products = await findProducts(sql, [...new Set(missing)])
  return items.map((item) => ({ ...item, product: item.product ?? products.get(item.product_id) }))
}
