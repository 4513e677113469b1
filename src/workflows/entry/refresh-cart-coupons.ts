import type { MedusaContainer } from "@medusajs/framework/types"
import { PromotionActions } from "@medusajs/framework/utils"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { COUPON_MODULE } from "../../modules/coupon"
import { listRefusedCoupons } from "../../modules/coupon/operations/entries/list-cart-coupons"
import {
  findCartsToRefresh,
  forgetRefusedCompletion,
  noteRefusedCart,
} from "../../modules/coupon/operations/entries/refused-completions"
import type { CouponModuleService } from "../../modules/coupon/service"
import { tryEach } from "../try-each"
import { settleVouchers } from "./vouchers/settle-vouchers"
import { emitRefused } from "./emit-refused"

/** Long enough for the route to have refreshed the cart itself. */
const ROUTE_GRACE = 30_000

/** Computes a cart anew with the codes it has; what no longer applies falls off, the payment follows. */
export async function refreshCartCoupons(scope: MedusaContainer, cart_id: string): Promise<void> {
  await updateCartPromotionsWorkflow(scope).run({
    input: {
      cart_id,
      promo_codes: [],
      action: PromotionActions.ADD,
      force_refresh_payment_collection: true,
    },
  })
}

/**
 * After a completion was refused: the cart is computed anew, and what fell off is told. Where that
 * fails, the job tries again.
 */
export async function recoverRefusedCart(
  scope: MedusaContainer,
  cart_id: string,
  now = new Date()
): Promise<void> {
  const coupons: CouponModuleService = scope.resolve(COUPON_MODULE)
  await coupons.directly((sql) => noteRefusedCart(sql, { cart_id, now }))
  await refreshCartCoupons(scope, cart_id)
  await settleVouchers(scope, cart_id)
  await coupons.directly((sql) => forgetRefusedCompletion(sql, { cart_id, now }))
  await emitRefused(
    scope,
    cart_id,
    await coupons.directly((sql) => listRefusedCoupons(sql, cart_id))
  )
}

/**
 * Refreshes carts whose completion was refused without a route to do it, such as from a payment
 * webhook, or whose refresh failed before. Gives how many it put right.
 */
export async function recoverRefusedCarts(scope: MedusaContainer, now: Date): Promise<number> {
  const coupons: CouponModuleService = scope.resolve(COUPON_MODULE)
  const before = new Date(now.getTime() - ROUTE_GRACE)
  const carts = await coupons.directly((sql) => findCartsToRefresh(sql, before))
  const { done } = await tryEach(scope, carts, {
    work: (cart_id) => recoverRefusedCart(scope, cart_id, now),
    failed: (cart_id) => `Cart ${cart_id}, whose completion was refused, was not put right`,
  })
  return done
}
