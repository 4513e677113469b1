import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { normalForm } from "../../../domain/code/normal-form"
import { COUPON_MODULE } from "../../../modules/coupon"
import { removeEntries } from "../../../modules/coupon/operations/entries/change-entries"
import type { CouponModuleService } from "../../../modules/coupon/service"

export type RemoveCouponsInput = { cart_id: string; codes: string[] | "all" }

/** Tombstones the codes, so that no refresh brings them back. */
export const removeCartEntriesStep = createStep(
  "coupon-remove-cart-entries",
  async ({ cart_id, codes }: RemoveCouponsInput, { container }) => {
    const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
    const forms = codes === "all" ? "all" : codes.map(normalForm).filter((form) => form !== null)
    await coupons.atomically((sql) => removeEntries(sql, cart_id, forms))
    return new StepResponse(cart_id)
  }
)
