import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { COUPON_EVENTS } from "../../../contracts/events"
import { termsOf } from "../new-coupon"
import { updateCouponStep, type UpdateCouponStepInput } from "../steps/update-coupon"
import { validateCouponReferencesStep } from "../steps/validate-coupon-references"

export const updateCouponWorkflowId = "coupon-update-coupon"

/**
 * Changes a coupon and its promotion; what `body` leaves out stays. Emits `coupon.changed`.
 * @throws MedusaError not_allowed `coupon_locked` for what a used coupon keeps
 */
export const updateCouponWorkflow = createWorkflow(
  updateCouponWorkflowId,
  (input: UpdateCouponStepInput) => {
    const references = transform({ input }, ({ input: { body } }) => ({ terms: termsOf(body) }))
    validateCouponReferencesStep(references)
    const id = updateCouponStep(input)
    const payload = transform({ id }, ({ id }) => ({ coupon_id: id, change: "updated" as const }))
    emitEventStep({ eventName: COUPON_EVENTS.changed, data: payload })
    return new WorkflowResponse(id)
  }
)
