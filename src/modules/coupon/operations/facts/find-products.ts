import { rows, type Sql } from "../../sql/sql"

/** What target rules ask of a product, in the shape of core's compute context. */
export type ProductFacts = {
  id: string
  is_giftcard: boolean
  collection_id: string | null
  type_id: string | null
  categories: { id: string }[]
  tags: { id: string }[]
}

export async function findProducts(sql: Sql, ids: string[]): Promise<Map<unknown, ProductFacts>> {
  const found = await rows<ProductFacts>(
    sql,
    `select id, is_giftcard, collection_id, type_id,
       coalesce((
         select jsonb_agg(jsonb_build_object('id', product_category_id))
         from product_category_product where product_id = product.id
       ), '[]') as categories,
       coalesce((
         select jsonb_agg(jsonb_build_object('id', product_tag_id))
         from product_tags where product_id = product.id
       ), '[]') as tags
     from product where id = any(cast(:ids as text[]))`,
    { ids }
  )
  return new Map(found.map((product) => [product.id, product]))
}
