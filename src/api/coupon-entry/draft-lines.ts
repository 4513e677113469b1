import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { FactLine } from "../../domain/eligibility/facts"
import { cartFacts } from "../../modules/promotion/compute/cart-facts"
import type { ContextItem } from "../../modules/promotion/compute/compute-context"

/** The lines of a draft order as its open edit leaves them, before any code that is not on it yet. */
export async function draftLines(
  scope: MedusaContainer,
  orderId: string,
  currency_code: string
): Promise<FactLine[]> {
  const preview = await scope.resolve(Modules.ORDER).previewOrderChange(orderId)
  const items = (preview.items ?? []) as unknown as ContextItem[]
  const products = await findProducts(
    scope,
    items.map(({ product_id }) => product_id).filter((id) => typeof id === "string")
  )
  return cartFacts({
    currency_code,
    items: items.map((item) => ({ ...item, product: products.get(item.product_id) })),
  }).lines
}

/** What a preview leaves out, and what targets ask of a product. */
async function findProducts(scope: MedusaContainer, ids: string[]): Promise<Map<unknown, object>> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "collection_id", "type_id", "categories.id", "tags.id"],
    filters: { id: ids },
  })
  return new Map(data.map((product) => [product.id, product]))
}
