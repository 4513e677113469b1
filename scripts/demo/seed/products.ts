import type { MedusaContainer } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { idsByKey, need } from "./by-key"
import { BRANDS, PRODUCTS, type CatalogueProduct } from "./catalogue"
import type { ShopIds, VariantIds } from "./shop-ids"
import type { TaxonomyIds } from "./taxonomy"

export type ProductIds = Pick<ShopIds, "products" | "variants">

type Place = { sales_channel_id: string; shipping_profile_id: string; taxonomy: TaxonomyIds }

/** The catalogue, published, with a price in each of the two currencies. */
export async function seedProducts(container: MedusaContainer, place: Place): Promise<ProductIds> {
  const { result } = await createProductsWorkflow(container).run({
    input: { products: PRODUCTS.map((product) => toInput(product, place)) },
  })
  const made = result.flatMap((product) =>
    product.variants.map((variant) => ({ ...variant, product_id: product.id }))
  )
  const variants: Record<string, VariantIds> = {}
  for (const { sku, eur, usd } of PRODUCTS.flatMap((product) => product.variants)) {
    const variant = made.find((candidate) => candidate.sku === sku)
    if (!variant) {
      throw new Error(`Medusa made no variant "${sku}".`)
    }
    variants[sku] = { id: variant.id, product_id: variant.product_id, eur, usd }
  }
  return { products: idsByKey(result, (product) => product.handle), variants }
}

function toInput(product: CatalogueProduct, place: Place) {
  const brand = BRANDS.find(({ handle }) => handle === product.brand)
  return {
    title: product.title,
    handle: product.handle,
    description: product.description,
    status: ProductStatus.PUBLISHED,
    weight: 400,
    metadata: { brand: brand?.title },
    collection_id: need(place.taxonomy.collections, product.brand),
    category_ids: [need(place.taxonomy.categories, product.category)],
    type_id: need(place.taxonomy.types, product.type),
    tag_ids: product.tags.map((tag) => need(place.taxonomy.tags, tag)),
    shipping_profile_id: place.shipping_profile_id,
    sales_channels: [{ id: place.sales_channel_id }],
    options: [{ title: product.option, values: product.variants.map(({ option }) => option) }],
    variants: product.variants.map(({ sku, option, eur, usd }) => ({
      title: option,
      sku,
      manage_inventory: true,
      options: { [product.option]: option },
      prices: [
        { currency_code: "eur", amount: eur },
        { currency_code: "usd", amount: usd },
      ],
    })),
  }
}
