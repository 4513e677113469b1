import type { MedusaContainer } from "@medusajs/framework/types"
import type { TestCart } from "../../../../contracts/test-cart"
import { describedCart } from "../../../described-cart"
import { problemError } from "../../../../modules/coupon/problem-error"
import { realCart, type KnownCart } from "../../../real-cart"

/** The cart named, or the one described. @throws MedusaError invalid_data where there is neither */
export async function cartToTest(
  scope: MedusaContainer,
  { cart_id, cart }: Pick<TestCart, "cart_id" | "cart">
): Promise<KnownCart> {
  if (cart_id) {
    return realCart(scope, cart_id)
  }
  if (!cart) {
    throw problemError(
      { code: "coupon_test_cart_missing" },
      "Give a cart_id, or describe a cart by its items."
    )
  }
  return { context: await describedCart(scope, cart), taken: [] }
}
