import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { COUPON_EVENTS } from "../../../contracts/events"
import { reversedEvents } from "../event-payloads"
import { reverseRedemptionStep, type ReverseRedemptionInput } from "../steps/reverse-redemption"

export const reverseRedemptionWorkflowId = "coupon-reverse-redemption-workflow"

/** Staff give one use back, with a reason, at any time; exactly once. Emits `coupon.reversed`. */
export const reverseRedemptionWorkflow = createWorkflow(
  { name: reverseRedemptionWorkflowId },
  (input: ReverseRedemptionInput) => {
    const reversed = reverseRedemptionStep(input)
    const payload = transform({ reversed, input }, ({ reversed, input }) =>
      reversedEvents(reversed, input.reason)
    )
    emitEventStep({ eventName: COUPON_EVENTS.reversed, data: payload })
    return new WorkflowResponse(reversed)
  }
)
