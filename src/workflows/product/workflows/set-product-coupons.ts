import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setProductCouponsStep, type SetProductCouponsInput } from "../steps/set-product-coupons"

export const setProductCouponsWorkflowId = "coupon-set-product-coupons-workflow"

/**
 * Decides which coupons a product takes: those given, none, or, with null, any. Gives the product's id.
 * @throws MedusaError not_found for a product or a coupon there is not
 */
export const setProductCouponsWorkflow = createWorkflow(
  { name: setProductCouponsWorkflowId },
  (input: SetProductCouponsInput) => new WorkflowResponse(setProductCouponsStep(input))
)
