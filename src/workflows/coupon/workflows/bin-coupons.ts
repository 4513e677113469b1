import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { COUPON_EVENTS } from "../../../contracts/events"
import { binCouponsStep, type BinCouponsInput } from "../steps/bin-coupons"

export const binCouponsWorkflowId = "coupon-bin-coupons"

/**
 * Moves coupons to the bin, restores them, or deletes unused ones for good.
 * A binned coupon keeps its code and its records. Emits `coupon.changed`.
 * @throws MedusaError not_allowed `coupon_used` for a used coupon deleted for good
 */
export const binCouponsWorkflow = createWorkflow(binCouponsWorkflowId, (input: BinCouponsInput) => {
  const ids = binCouponsStep(input)
  const payload = transform({ ids, input }, ({ ids, input }) =>
    ids.map((coupon_id) => ({
      coupon_id,
      change: input.change === "restore" ? ("restored" as const) : ("deleted" as const),
    }))
  )
  emitEventStep({ eventName: COUPON_EVENTS.changed, data: payload })
  return new WorkflowResponse(ids)
})
