import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { TestCart } from "../../../../contracts/test-cart"
import { computeCoupons } from "../../../../domain/discount/compute-coupons"
import { buildTrace, type Trace } from "../../../../domain/explain/trace"
import { COUPON_MODULE } from "../../../../modules/coupon"
import { gatherFacts } from "../../../../modules/coupon/operations/facts/gather-facts"
import type { CouponModuleService } from "../../../../modules/coupon/service"
import { cartFacts } from "../../../../modules/promotion/compute/cart-facts"
import { describedCart } from "./described-cart"
import { realCart } from "./real-cart"

/**
 * One or more coupons, drafts included, through a cart, real or described: what
 * each gives on each line, and every condition with what it asks and what it
 * found. Nothing is written.
 */
export const POST = async (
  req: AuthenticatedMedusaRequest<TestCart>,
  res: MedusaResponse<{ trace: Trace }>
) => {
  const { coupon_ids, cart_id, cart: described } = req.validatedBody
  const { context, taken } = cart_id
    ? await realCart(req.scope, cart_id)
    : await describedCart(req.scope, described)
  const cart = cartFacts(context)

  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  const { coupons, store } = await service.directly((sql) =>
    gatherFacts(sql, {
      coupon_ids,
      cart,
      account_email: context.customer?.email ?? null,
      now: new Date(),
    })
  )
  const missing = coupon_ids.find((id) => !coupons.some((coupon) => coupon.id === id))
  if (missing) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Coupon with id: ${missing} was not found`)
  }
  const outcomes = computeCoupons({
    cart,
    coupons,
    taken,
    settings: store.settings,
  })
  res.json({ trace: buildTrace(outcomes, cart) })
}
