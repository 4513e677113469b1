import type { TestCart } from "../../../../contracts/test-cart"
import { problemError } from "../../../../modules/coupon/problem-error"

/** @throws MedusaError invalid_data where it is not clear what to test with */
export function refuseSeveral({ cart_id, order_id, customer_id, cart }: TestCart): void {
  if ([cart_id, order_id, customer_id, cart].filter((given) => given !== undefined).length > 1) {
    throw problemError(
      { code: "coupon_test_cart_several" },
      "Give one of cart_id, order_id, customer_id and cart."
    )
  }
}
