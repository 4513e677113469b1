import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { COUPON_EVENTS } from "../../../contracts/events"
import { redeemedEvents } from "../event-payloads"
import { settleOrderStep } from "../steps/settle-order"

export const settleOrderWorkflowId = "coupon-settle-order-workflow"

/** After an order is placed: its coupon uses are bound to it, or counted. Idempotent. Emits `coupon.redeemed`. */
export const settleOrderWorkflow = createWorkflow(
  { name: settleOrderWorkflowId },
  (input: { order_id: string }) => {
    const uses = settleOrderStep(input)
    const payload = transform({ uses }, ({ uses }) => redeemedEvents(uses))
    emitEventStep({ eventName: COUPON_EVENTS.redeemed, data: payload })
    return new WorkflowResponse(uses)
  }
)
