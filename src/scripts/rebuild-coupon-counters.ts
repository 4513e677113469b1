import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COUPON_MODULE } from "../modules/coupon"
import { rebuildCounters } from "../modules/coupon/operations/ledger/compare-counters"
import type { CouponModuleService } from "../modules/coupon/service"

/** `npx medusa exec`: sets every counter to what the ledger says, and reports what differed. */
export default async function rebuildCouponCounters({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
  const differences = await coupons.atomically(rebuildCounters)
  for (const { coupon_id, person_key, counted, ledger } of differences) {
    logger.warn(
      `${coupon_id} ${person_key ?? "(all)"}: counted ${counted}, the ledger says ${ledger}`
    )
  }
  logger.info(`Coupon counters rebuilt; ${differences.length} differed from the ledger.`)
}
