import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import type { CreateCoupon } from "../../../contracts/coupon"
import { copyNamedCustomersStep } from "../steps/copy-named-customers"
import { OPEN_FIELDS } from "../new-coupon"
import { createCouponWorkflow } from "./create-coupon"

export const duplicateCouponWorkflowId = "coupon-duplicate-coupon"

export type DuplicateCouponInput = { original: AdminCoupon; code?: string; actor_id: string | null }

/**
 * A copy of a coupon under another code, in the same campaign, as a draft, with nothing used and
 * nothing locked.
 */
export const duplicateCouponWorkflow = createWorkflow(
  duplicateCouponWorkflowId,
  (input: DuplicateCouponInput) => {
    const creation = transform({ input }, ({ input }) => ({
      body: copyOf(input.original, input.code),
      actor_id: input.actor_id,
      campaign_id: input.original.campaign?.id,
    }))
    const id = createCouponWorkflow.runAsStep({ input: creation })
    const lists = transform({ input, id }, ({ input, id }) => ({ from: input.original.id, to: id }))
    copyNamedCustomersStep(lists)
    return new WorkflowResponse(id)
  }
)

function copyOf(original: AdminCoupon, code: string | undefined): CreateCoupon {
  const kept = OPEN_FIELDS.map((field) => [field, original[field]])
  const { is_automatic, terms } = original
  return { ...terms, ...Object.fromEntries(kept), publication: "draft", code, is_automatic }
}
