import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { COUPON_EVENTS } from "../../../contracts/events"
import { createCouponStep, type CreateCouponStepInput } from "../steps/create-coupon"
import { validateCouponReferencesStep } from "../steps/validate-coupon-references"
import { termsOf } from "../new-coupon"

export const createCouponWorkflowId = "coupon-create-coupon"

/**
 * Creates a coupon with its native promotion, or makes one of `body.promotion_id`.
 * Gives the coupon's id. Emits `coupon.changed`.
 * @throws MedusaError invalid_data for unknown references and values that cannot be
 * @throws MedusaError not_allowed where a native promotion cannot become a coupon
 */
export const createCouponWorkflow = createWorkflow(
  createCouponWorkflowId,
  (input: CreateCouponStepInput) => {
    const references = transform({ input }, ({ input: { body } }) => ({
      terms: termsOf(body),
      customer_ids: body.named_customers?.customer_ids,
    }))
    validateCouponReferencesStep(references)
    const id = createCouponStep(input)
    const payload = transform({ id }, ({ id }) => ({ coupon_id: id, change: "created" as const }))
    emitEventStep({ eventName: COUPON_EVENTS.changed, data: payload })
    return new WorkflowResponse(id)
  }
)
