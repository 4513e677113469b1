import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changeAudienceStep, type ChangeAudienceInput } from "../steps/change-audience"
import { validateCouponReferencesStep } from "../steps/validate-coupon-references"

export const changeAudienceWorkflowId = "coupon-change-audience-workflow"

/**
 * Changes a coupon's own list of customers. The list is like a customer group:
 * who is on it may change at any time, what the coupon gives may not.
 */
export const changeAudienceWorkflow = createWorkflow(
  { name: changeAudienceWorkflowId },
  (input: ChangeAudienceInput) => {
    const references = transform({ input }, ({ input }) => ({
      terms: {},
      customer_ids: input.body.add.customer_ids,
    }))
    validateCouponReferencesStep(references)
    return new WorkflowResponse(changeAudienceStep(input))
  }
)
