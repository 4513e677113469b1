import { MedusaError } from "@medusajs/framework/utils"
import type { TestCart } from "../../../../contracts/test-cart"

/** @throws MedusaError invalid_data where it is not clear what to test with */
export function refuseSeveral({ cart_id, order_id, customer_id, cart }: TestCart): void {
  if ([cart_id, order_id, customer_id, cart].filter((given) => given !== undefined).length > 1) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Give one of cart_id, order_id, customer_id and cart.",
      "coupon_test_cart_several"
    )
  }
}
