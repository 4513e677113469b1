import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateCouponSettings } from "../../../contracts/settings"
import { validateCouponReferencesStep } from "../../coupon/steps/validate-coupon-references"
import { updateSettingsStep } from "../steps/update-settings"

export const updateCouponSettingsWorkflowId = "coupon-update-settings-workflow"

/** Changes what the store decides for all its coupons; what is left out stays. @throws MedusaError invalid_data for a sales channel that is not there */
export const updateCouponSettingsWorkflow = createWorkflow(
  { name: updateCouponSettingsWorkflowId },
  (patch: UpdateCouponSettings) => {
    const named = transform({ patch }, ({ patch }) => ({
      terms: { sales_channel_ids: patch.closed_sales_channel_ids },
    }))
    validateCouponReferencesStep(named)
    return new WorkflowResponse(updateSettingsStep(patch))
  }
)
