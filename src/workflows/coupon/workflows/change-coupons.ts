import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { BulkCoupons } from "../../../contracts/bulk"
import { COUPON_EVENTS, type CouponChangedEvent } from "../../../contracts/events"
import { changeCouponsStep } from "../steps/change-coupons"

export const changeCouponsWorkflowId = "coupon-change-coupons"

/**
 * One change of many coupons, each for itself: some may be done and others not. Gives both. Emits
 * `coupon.changed` for each that is done.
 */
export const changeCouponsWorkflow = createWorkflow(
  changeCouponsWorkflowId,
  (input: BulkCoupons) => {
    const result = changeCouponsStep(input)
    const payload = transform({ input, result }, ({ input, result }) =>
      result.done.map((coupon_id) => ({ coupon_id, change: changeOf(input) }))
    )
    emitEventStep({ eventName: COUPON_EVENTS.changed, data: payload })
    return new WorkflowResponse(result)
  }
)

function changeOf({ action }: BulkCoupons): CouponChangedEvent["change"] {
  return action === "delete" ? "deleted" : action === "restore" ? "restored" : "updated"
}
