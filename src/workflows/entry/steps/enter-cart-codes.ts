import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COUPON_MODULE } from "../../../modules/coupon"
import { findOpenCart } from "../../../modules/coupon/operations/facts/load-cart-facts"
import type { CouponModuleService } from "../../../modules/coupon/service"
import { enterCodes } from "../enter-codes"

export type EnterCouponsInput = { cart_id: string; codes: string[] }

/** Decides the codes for the cart's shopper and remembers ours; gives what core has to be given. */
export const enterCartCodesStep = createStep(
  "coupon-enter-cart-codes",
  async ({ cart_id, codes }: EnterCouponsInput, { container }) => {
    const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
    const cart = await coupons.directly((sql) => findOpenCart(sql, cart_id))
    if (!cart) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no cart ${cart_id} that is still open.`
      )
    }
    return new StepResponse(await enterCodes(container, cart_id, cart, codes))
  }
)
