import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateCoupon } from "../../../contracts/coupon"
import { patchTerms } from "../../../modules/promotion/lifecycle/patch-terms"
import { switchPublication } from "../../../modules/promotion/lifecycle/switch-publication"
import type { CouponPromotionService } from "../../../modules/promotion/service-type"
import { openFieldsOf, termsOf } from "../new-coupon"

export type UpdateCouponStepInput = {
  id: string
  body: UpdateCoupon
  /** Pauses or resumes it, which leaves drafts drafts. */
  switch_to?: "paused" | "active"
}

/** The last step that can fail, so it needs no compensation: it is one transaction. */
export const updateCouponStep = createStep(
  "coupon-update",
  async ({ id, body, switch_to }: UpdateCouponStepInput, { container }) => {
    const promotions = container.resolve<CouponPromotionService>(Modules.PROMOTION)
    const terms = termsOf(body)
    await promotions.changeCoupons((lifecycle) =>
      lifecycle.update(id, {
        ...openFieldsOf(body),
        ...(switch_to && { publication: switchPublication(switch_to) }),
        terms_version: body.terms_version,
        was: body.was && { ...openFieldsOf(body.was), code: body.was.code },
        ...(body.code === undefined ? {} : { code: body.code }),
        ...(Object.keys(terms).length ? { terms: (current) => patchTerms(current, terms) } : {}),
      })
    )
    return new StepResponse(id)
  }
)
