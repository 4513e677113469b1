import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { COUPON_MODULE } from "../modules/coupon"
import { reenterNativeCodes } from "../modules/coupon/operations/reenter-native-codes"
import type { CouponModuleService } from "../modules/coupon/service"
import type { CouponPromotionService } from "../modules/promotion/service-type"
import { reconcileRedemptions } from "../workflows/redemption/reconcile"

/** `npx medusa exec`, after the plugin was out: promotions, codes and uses are in line with the coupons again. */
export default async function rejoinCoupons({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
  const promotions = container.resolve<CouponPromotionService>(Modules.PROMOTION)

  const held = await coupons.atomically(reenterNativeCodes)
  for (const { id, code } of held) {
    logger.warn(`The code ${code} of promotion ${id} is a coupon's: rename the promotion.`)
  }
  const all = await coupons.listCoupons({}, { select: ["id"], take: null })
  for (const { id } of all) {
    await promotions.changeCoupons((lifecycle) => lifecycle.rejoin(id))
  }
  const { settled } = await reconcileRedemptions(container, new Date())
  logger.info(`Coupons rejoined: ${all.length}. Orders placed meanwhile with one: ${settled}.`)
}
