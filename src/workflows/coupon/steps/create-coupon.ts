import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateCoupon } from "../../../contracts/coupon"
import { COUPON_MODULE } from "../../../modules/coupon"
import { loadStoreSettings } from "../../../modules/coupon/operations/facts/load-store-settings"
import type { CouponModuleService } from "../../../modules/coupon/service"
import { UNDECIDED, type NewCoupon } from "../../../modules/promotion/lifecycle/new-coupon"
import { patchTerms } from "../../../modules/promotion/lifecycle/patch-terms"
import type { CouponPromotionService } from "../../../modules/promotion/service-type"
import { withStoreDefaults } from "../store-defaults"
import { namedCustomersOf, openFieldsOf, termsOf } from "../new-coupon"
import { problemError } from "../../../modules/coupon/problem-error"

export type CreateCouponStepInput = {
  body: CreateCoupon
  actor_id: string | null
  /** The campaign that the new promotion is to be in. */
  campaign_id?: string | null
}

/** A coupon with its native promotion, or made of one that exists, in one transaction. */
export const createCouponStep = createStep(
  "coupon-create",
  async ({ body: asked, actor_id, campaign_id }: CreateCouponStepInput, { container }) => {
    refuseOtherWay(asked)
    const promotions = container.resolve<CouponPromotionService>(Modules.PROMOTION)
    const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
    const { settings } = await coupons.directly(loadStoreSettings)
    const body = withStoreDefaults(asked, settings.new_coupons)
    const given = {
      ...openFieldsOf(body),
      created_by: actor_id,
      named_customers: namedCustomersOf(body.named_customers),
    }
    const id = await promotions.changeCoupons((lifecycle) =>
      body.promotion_id
        ? lifecycle.convert(body.promotion_id, {
            ...given,
            terms: (native) => patchTerms(native, termsOf(body)),
          })
        : lifecycle.create({ ...newCoupon(body, given), campaign_id })
    )
    return new StepResponse(id, { id, is_converted: Boolean(body.promotion_id) })
  },
  async (created, { container }) => {
    if (!created || created.is_converted) {
      return
    }
    const promotions = container.resolve<CouponPromotionService>(Modules.PROMOTION)
    await promotions.changeCoupons((lifecycle) => lifecycle.hardDelete(created.id))
  }
)

/** A coupon made of a promotion has the promotion's code, or applies by itself as that did. */
function refuseOtherWay({ promotion_id, code, is_automatic }: CreateCoupon): void {
  const path = code !== undefined ? "code" : is_automatic !== undefined ? "is_automatic" : null
  if (promotion_id !== undefined && path) {
    throw problemError(
      { code: "coupon_keeps_code", path },
      "A coupon made of a promotion keeps the promotion's code, and needs one if that did. " +
        `Leave \`${path}\` out.`
    )
  }
}

type Given = Partial<NewCoupon> & Pick<NewCoupon, "created_by" | "named_customers">

function newCoupon(body: CreateCoupon, given: Given): NewCoupon {
  const { code = null, is_automatic = false } = body
  const discount = body.discount ?? body.voucher
  const name = given.name ?? code?.trim()
  if (!name || !discount || (code === null && !is_automatic)) {
    const path = discount ? (is_automatic ? "name" : "code") : "discount"
    throw problemError(
      { code: "coupon_incomplete", path },
      "A coupon needs a code and a discount, or tiers, or a voucher, or the id of a promotion to be made of; an " +
        "automatic one needs a name in the place of the code."
    )
  }
  return {
    ...UNDECIDED,
    ...given,
    name,
    code,
    is_automatic,
    terms: patchTerms(null, termsOf(body)),
  }
}
