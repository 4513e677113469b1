import { PromotionActions } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { enterCartCodesStep, type EnterCouponsInput } from "../steps/enter-cart-codes"

export const enterCouponsOnCartWorkflowId = "coupon-enter-coupons-on-cart"

/**
 * Enters codes on a cart from code, as the store routes do for shoppers: in any spelling, remembered
 * while they wait, with the reason where they are refused.
 * @throws MedusaError not_found for a cart that is not open; invalid_data for a code that does not
 * exist or is not for them
 */
export const enterCouponsOnCartWorkflow = createWorkflow(
  enterCouponsOnCartWorkflowId,
  (input: EnterCouponsInput) => {
    const promo_codes = enterCartCodesStep(input)
    const update = transform({ input, promo_codes }, ({ input, promo_codes }) => ({
      cart_id: input.cart_id,
      promo_codes,
      action: PromotionActions.ADD,
    }))
    updateCartPromotionsWorkflow.runAsStep({ input: update })
    return new WorkflowResponse(input.cart_id)
  }
)
