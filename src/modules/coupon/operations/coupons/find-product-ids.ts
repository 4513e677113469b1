import { firstRow, type Sql } from "../../sql/sql"

type Row = {
  collection_id: string | null
  type_id: string | null
  category_ids: string[]
  tag_ids: string[]
}

/** A product's own id and what it belongs to, by the attributes of target rules; nothing of one there is not. */
export async function findProductIds(sql: Sql, id: string): Promise<Record<string, string[]>> {
  const product = await firstRow<Row>(
    sql,
    `select collection_id, type_id,
       array(select product_category_id from product_category_product where product_id = :id) as category_ids,
       array(select product_tag_id from product_tags where product_id = :id) as tag_ids
     from product where id = :id`,
    { id }
  )
  return {
    "items.product.id": [id],
    "items.product.categories.id": product?.category_ids ?? [],
    "items.product.collection_id": product?.collection_id ? [product.collection_id] : [],
    "items.product.tags.id": product?.tag_ids ?? [],
    "items.product.type_id": product?.type_id ? [product.type_id] : [],
  }
}
