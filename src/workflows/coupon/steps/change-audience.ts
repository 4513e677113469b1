import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangeAudience } from "../../../contracts/audience"
import { COUPON_MODULE } from "../../../modules/coupon"
import { findWithoutAccount } from "../../../modules/coupon/operations/audience/find-without-account"
import { changeNamedCustomers } from "../../../modules/coupon/operations/audience/named-customers"
import type { CouponModuleService } from "../../../modules/coupon/service"
import { namedCustomersOf } from "../new-coupon"

export type ChangeAudienceInput = { coupon_id: string; body: ChangeAudience }

/** Adds and removes in one transaction; who is on the list already stays there once. */
export const changeAudienceStep = createStep(
  "coupon-change-audience",
  async ({ coupon_id, body }: ChangeAudienceInput, { container }) => {
    const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
    const changed = await coupons.atomically(async (sql) => {
      const counts = await changeNamedCustomers(sql, coupon_id, {
        add: namedCustomersOf(body.add),
        remove: namedCustomersOf(body.remove),
      })
      return { ...counts, without_account: await findWithoutAccount(sql, body.add.emails) }
    })
    return new StepResponse({ coupon_id, ...changed })
  }
)
