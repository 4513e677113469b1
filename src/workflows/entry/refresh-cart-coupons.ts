import type { MedusaContainer } from "@medusajs/framework/types"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"

/** Computes a cart anew with the codes it has; what no longer applies falls off, the payment follows. */
export async function refreshCartCoupons(scope: MedusaContainer, cart_id: string): Promise<void> {
  await refreshCartItemsWorkflow(scope).run({ input: { cart_id, force_refresh: true } })
}
