import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createCollectionsWorkflow,
  createProductCategoriesWorkflow,
  createProductTagsWorkflow,
  createProductTypesWorkflow,
} from "@medusajs/medusa/core-flows"
import { idsByKey, need } from "./by-key"
import { BRANDS, CATEGORIES, TAGS, TYPES } from "./catalogue"
import type { ShopIds } from "./shop-ids"

export type TaxonomyIds = Pick<ShopIds, "categories" | "collections" | "tags" | "types">

/** Categories (two of them below another), a collection for each brand, tags and types. */
export async function seedTaxonomy(container: MedusaContainer): Promise<TaxonomyIds> {
  const { result: collections } = await createCollectionsWorkflow(container).run({
    input: { collections: BRANDS },
  })
  const { result: tags } = await createProductTagsWorkflow(container).run({
    input: { product_tags: TAGS.map((value) => ({ value })) },
  })
  const { result: types } = await createProductTypesWorkflow(container).run({
    input: { product_types: TYPES.map((value) => ({ value })) },
  })
  return {
    categories: await seedCategories(container),
    collections: idsByKey(collections, (collection) => collection.handle),
    tags: idsByKey(tags, (tag) => tag.value),
    types: idsByKey(types, (type) => type.value),
  }
}

async function seedCategories(container: MedusaContainer) {
  const ids: Record<string, string> = {}
  for (const { handle, name, parent } of CATEGORIES) {
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: [
          {
            handle,
            name,
            is_active: true,
            ...(parent && { parent_category_id: need(ids, parent) }),
          },
        ],
      },
    })
    Object.assign(
      ids,
      idsByKey(result, (category) => category.handle)
    )
  }
  return ids
}
