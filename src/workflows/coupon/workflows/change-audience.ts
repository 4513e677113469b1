import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { COUPON_EVENTS } from "../../../contracts/events"
import { changeAudienceStep, type ChangeAudienceInput } from "../steps/change-audience"
import { validateCouponReferencesStep } from "../steps/validate-coupon-references"

export const changeAudienceWorkflowId = "coupon-change-audience-workflow"

/**
 * Changes a coupon's own list of customers. The list is like a customer group:
 * who is on it may change at any time, what the coupon gives may not. Emits
 * `coupon.changed`.
 */
export const changeAudienceWorkflow = createWorkflow(
  { name: changeAudienceWorkflowId },
  (input: ChangeAudienceInput) => {
    const references = transform({ input }, ({ input }) => ({
      terms: {},
      customer_ids: input.body.add.customer_ids,
    }))
    validateCouponReferencesStep(references)
    const id = changeAudienceStep(input)
    const payload = transform({ id }, ({ id }) => ({ coupon_id: id, change: "updated" as const }))
    emitEventStep({ eventName: COUPON_EVENTS.changed, data: payload })
    return new WorkflowResponse(id)
  }
)
