import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ComputeContext } from "../../modules/promotion/compute/compute-context"

/** What a computation asks of a cart, and of an order as well. */
export const COMPUTE_FIELDS = [
  "*",
  "region.*",
  "items.*",
  "items.product.*",
  "items.product.categories.id",
  "items.product.tags.id",
  "items.variant.*",
  "items.adjustments.*",
  "items.tax_lines.*",
  "shipping_address.*",
  "customer.*",
  "customer.groups.*",
  "item_subtotal",
  "subtotal",
  "total",
  "items.subtotal",
  "items.original_total",
  "shipping_methods.*",
  "shipping_methods.adjustments.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.shipping_option.shipping_option_type_id",
  "shipping_methods.subtotal",
  "shipping_methods.original_total",
]

/** A cart as core hands it to a computation; null when there is none. */
export async function readCart(scope: MedusaContainer, id: string): Promise<ComputeContext | null> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: COMPUTE_FIELDS,
    filters: { id },
  })
  return (data[0] as unknown as ComputeContext | undefined) ?? null
}
