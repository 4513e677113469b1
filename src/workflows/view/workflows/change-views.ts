import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changeViewsStep, type ChangeViewsInput } from "../steps/change-views"

export const changeCouponViewsWorkflowId = "coupon-change-views-workflow"

/**
 * Saves, changes or deletes a view of the list of coupons that a user keeps. Gives its id.
 * @throws MedusaError not_found unless it is this user's
 * @throws MedusaError invalid_data where they have one of this name
 */
export const changeCouponViewsWorkflow = createWorkflow(
  { name: changeCouponViewsWorkflowId },
  (input: ChangeViewsInput) => new WorkflowResponse(changeViewsStep(input))
)
