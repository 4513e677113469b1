import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { COUPON_EVENTS } from "../../../contracts/events"
import { changeAudienceStep, type ChangeAudienceInput } from "../steps/change-audience"
import { validateCouponReferencesStep } from "../steps/validate-coupon-references"

export const changeAudienceWorkflowId = "coupon-change-audience-workflow"

/**
 * Changes a coupon's own list of customers. The list is like a customer group:
 * who is on it may change at any time, what the coupon gives may not. Emits
 * `coupon.changed`. Answers how many came and went, and which addresses have no account.
 */
export const changeAudienceWorkflow = createWorkflow(
  { name: changeAudienceWorkflowId },
  (input: ChangeAudienceInput) => {
    const references = transform({ input }, ({ input }) => ({
      terms: {},
      customer_ids: input.body.add.customer_ids,
    }))
    validateCouponReferencesStep(references)
    const changed = changeAudienceStep(input)
    const payload = transform({ changed }, ({ changed }) => ({
      coupon_id: changed.coupon_id,
      change: "updated" as const,
    }))
    emitEventStep({ eventName: COUPON_EVENTS.changed, data: payload })
    return new WorkflowResponse(changed)
  }
)
