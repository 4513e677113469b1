import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { COUPON_EVENTS } from "../../../contracts/events"
import { ORDER_CANCELED } from "../../../modules/coupon/operations/ledger/reverse-order"
import { reversedEvents } from "../event-payloads"
import { reverseOrderStep } from "../steps/reverse-order"

export const reverseOrderWorkflowId = "coupon-reverse-order-workflow"

/** After an order is cancelled: its uses come back where the coupons say so. Idempotent. Emits `coupon.reversed`. */
export const reverseOrderWorkflow = createWorkflow(
  { name: reverseOrderWorkflowId },
  (input: { order_id: string }) => {
    const reversed = reverseOrderStep(input)
    const payload = transform({ reversed }, ({ reversed }) =>
      reversedEvents(reversed, ORDER_CANCELED)
    )
    emitEventStep({ eventName: COUPON_EVENTS.reversed, data: payload })
    return new WorkflowResponse(reversed)
  }
)
