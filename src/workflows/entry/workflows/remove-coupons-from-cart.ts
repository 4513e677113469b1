import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeCartEntriesStep, type RemoveCouponsInput } from "../steps/remove-cart-entries"

export const removeCouponsFromCartWorkflowId = "coupon-remove-coupons-from-cart"

/**
 * Takes coupons off a cart from code, as the store routes do for shoppers.
 * Core's own workflow cannot say that a code was removed rather than not listed.
 */
export const removeCouponsFromCartWorkflow = createWorkflow(
  removeCouponsFromCartWorkflowId,
  (input: RemoveCouponsInput) => {
    const cart_id = removeCartEntriesStep(input)
    const refresh = transform({ cart_id }, ({ cart_id }) => ({ cart_id, force_refresh: true }))
    refreshCartItemsWorkflow.runAsStep({ input: refresh })
    return new WorkflowResponse(cart_id)
  }
)
