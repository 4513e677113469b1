import type { MedusaContainer } from "@medusajs/framework/types"
import { computeCoupons } from "../../../../domain/discount/compute-coupons"
import { buildTrace, type Trace } from "../../../../domain/explain/trace"
import { COUPON_MODULE } from "../../../../modules/coupon"
import { factsBeforeOrder } from "../../../../modules/coupon/operations/facts/facts-before-order"
import { gatherFacts } from "../../../../modules/coupon/operations/facts/gather-facts"
import type { CouponModuleService } from "../../../../modules/coupon/service"
import { cartFacts } from "../../../../modules/promotion/compute/cart-facts"
import type { KnownCart } from "../../../real-cart"
import { requireCoupons } from "./require-coupons"

/** Coupons through a cart, or through what an order was when it was placed. */
export async function explainCart(
  scope: MedusaContainer,
  coupon_ids: string[],
  { context, taken }: KnownCart,
  order_id: string | null
): Promise<Trace> {
  const service: CouponModuleService = scope.resolve(COUPON_MODULE)
  const cart = cartFacts(context)
  const account_email = context.customer?.email ?? null
  const { coupons, store } = await service.directly(async (sql) => {
    const gathered = await gatherFacts(sql, { coupon_ids, cart, account_email, now: new Date() })
    if (!order_id) {
      return gathered
    }
    const { id: customer_id, has_account, email: cart_email } = cart.customer
    const shopper = { customer_id, has_account, account_email, cart_email }
    const before = await factsBeforeOrder(sql, gathered.coupons, { order_id, shopper })
    return { ...gathered, coupons: before }
  })
  requireCoupons(coupon_ids, coupons)
  return buildTrace(computeCoupons({ cart, coupons, taken, settings: store.settings }), cart)
}
