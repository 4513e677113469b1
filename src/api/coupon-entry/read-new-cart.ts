import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { CartIdentity } from "../../modules/coupon/operations/facts/load-cart-facts"
import type { ComputeContext } from "../../modules/promotion/compute/compute-context"
import { describedCart, type DescribedItem } from "../described-cart"

/**
 * The cart that a request is about to make, at the prices of its variants; null without items, and
 * where core will not make it.
 */
export async function readNewCart(
  scope: MedusaContainer,
  identity: CartIdentity,
  items: DescribedItem[] = []
): Promise<ComputeContext | null> {
  if (!items.length) {
    return null
  }
  try {
    return await describedCart(scope, { ...identity, items })
  } catch (error) {
    if (error instanceof MedusaError) {
      return null
    }
    throw error
  }
}
