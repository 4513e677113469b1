import type { MedusaContainer } from "@medusajs/framework/types"
import type { TestCart } from "../../../../contracts/test-cart"
import type { Trace } from "../../../../domain/explain/trace"
import { traceCoupons } from "../../../../domain/explain/trace-coupons"
import { COUPON_MODULE } from "../../../../modules/coupon"
import type { AskedByItself } from "../../../../modules/coupon/operations/entries/find-entered-coupons"
import { factsBeforeOrder } from "../../../../modules/coupon/operations/facts/facts-before-order"
import { gatherFacts } from "../../../../modules/coupon/operations/facts/gather-facts"
import type { CouponModuleService } from "../../../../modules/coupon/service"
import type { Sql } from "../../../../modules/coupon/sql/sql"
import { askedByItself } from "../../../../modules/promotion/compute/asked-by-itself"
import { cartFacts } from "../../../../modules/promotion/compute/cart-facts"
import { couponsOfOrder, couponsOnCart } from "../../../../modules/promotion/compute/coupons-there"
import type { KnownCart } from "../../../real-cart"
import { requireCoupons } from "./require-coupons"

/** Coupons through a cart, or through what an order was when it was placed. */
export async function explainCart(
  scope: MedusaContainer,
  asked: TestCart,
  { context, taken }: KnownCart
): Promise<Trace> {
  const service: CouponModuleService = scope.resolve(COUPON_MODULE)
  const cart = cartFacts(context, { by_staff: asked.order_id !== undefined })
  const account_email = context.customer?.email ?? null
  const { order_id } = asked
  const now = new Date()
  const byItself = askedByItself(context, now)
  const { coupons, store } = await service.directly(async (sql) => {
    const coupon_ids = [...new Set([...(await entered(sql, asked, byItself)), ...asked.coupon_ids])]
    const gathered = await gatherFacts(sql, { coupon_ids, cart, account_email, now })
    if (!order_id) {
      return gathered
    }
    const { id: customer_id, has_account, email: cart_email } = cart.customer
    const shopper = { customer_id, has_account, account_email, cart_email }
    const before = await factsBeforeOrder(sql, gathered.coupons, { order_id, shopper })
    return { ...gathered, coupons: before }
  })
  requireCoupons(asked.coupon_ids, coupons)
  return traceCoupons({ cart, coupons, taken, settings: store.settings })
}

async function entered(
  sql: Sql,
  { with_entered, cart_id, order_id }: TestCart,
  byItself: AskedByItself
): Promise<string[]> {
  if (with_entered && order_id) {
    return couponsOfOrder(sql, order_id)
  }
  return with_entered && cart_id ? couponsOnCart(sql, cart_id, byItself) : []
}
