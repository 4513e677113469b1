import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateCouponSettings } from "../../../contracts/settings"
import { updateSettingsStep } from "../steps/update-settings"

export const updateCouponSettingsWorkflowId = "coupon-update-settings-workflow"

/** Changes what the store decides for all its coupons; what is left out stays. */
export const updateCouponSettingsWorkflow = createWorkflow(
  { name: updateCouponSettingsWorkflowId },
  (patch: UpdateCouponSettings) => new WorkflowResponse(updateSettingsStep(patch))
)
