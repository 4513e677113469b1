import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { COUPON_MODULE } from "../modules/coupon"
import { closeEntriesOfOrders } from "../modules/coupon/operations/entries/close-entries-of-orders"
import { reenterNativeCodes } from "../modules/coupon/operations/entries/reenter-native-codes"
import type { CouponModuleService } from "../modules/coupon/service"
import type { CouponPromotionService } from "../modules/promotion/service-type"
import { reconcileRedemptions } from "../workflows/redemption/reconcile"

/** `npx medusa exec`, after the plugin was out: what was written without it is in line with the coupons again. */
export default async function rejoinCoupons({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
  const promotions = container.resolve<CouponPromotionService>(Modules.PROMOTION)
  const now = new Date()

  const held = await coupons.atomically(reenterNativeCodes)
  for (const { id, code } of held) {
    logger.warn(`The code ${code} of promotion ${id} is a coupon's: rename the promotion.`)
  }
  const all = await coupons.listCoupons({}, { select: ["id"], take: null })
  for (const { id } of all) {
    await promotions.changeCoupons((lifecycle) => lifecycle.rejoin(id))
  }
  // What was registered before the plugin went is bound first, and not closed.
  await reconcileRedemptions(container, now)
  const carts = await coupons.directly((sql) => closeEntriesOfOrders(sql, now))
  logger.info(`Coupons rejoined: ${all.length}. Carts ordered meanwhile, not counted: ${carts}.`)
}
