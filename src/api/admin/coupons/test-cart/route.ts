import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TestCart, TestCartResponse } from "../../../../contracts/test-cart"
import { cartToTest } from "./cart-to-test"
import { explainCart } from "./explain-cart"
import { explainPerson } from "./explain-person"
import { placedOrder } from "./placed-order"
import { refuseSeveral } from "./refuse-several"

/**
 * One or more coupons, drafts included, through a cart, real or described, an
 * order as it was placed, or before a person alone: what each gives on each line,
 * and every condition with what it asks and what it found. Nothing is written.
 */
export const POST = async (
  req: AuthenticatedMedusaRequest<TestCart>,
  res: MedusaResponse<TestCartResponse>
) => {
  const { scope, validatedBody: body } = req
  refuseSeveral(body)
  const { coupon_ids, order_id, customer_id } = body
  if (customer_id) {
    const coupons = await explainPerson(scope, coupon_ids, customer_id)
    res.json({ person: { customer_id, coupons } })
    return
  }
  if (order_id) {
    const { order, ...cart } = await placedOrder(scope, order_id)
    res.json({ trace: await explainCart(scope, body, cart), order })
    return
  }
  const cart = await cartToTest(scope, body)
  res.json({ trace: await explainCart(scope, body, cart) })
}
