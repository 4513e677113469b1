import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COUPON_MODULE } from "../modules/coupon"
import { switchPromotionsOff } from "../modules/coupon/operations/coupons/switch-promotions-off"
import type { CouponModuleService } from "../modules/coupon/service"

/** `npx medusa exec`, before the plugin is taken out; `rejoin-coupons` switches them on again. */
export default async function switchCouponsOff({ container }: ExecArgs): Promise<void> {
  const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
  const count = await coupons.atomically(switchPromotionsOff)
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`Promotions of coupons switched off: ${count}.`)
}
