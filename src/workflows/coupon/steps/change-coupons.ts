import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AdminBulkResponse, BulkCoupons, BulkFailure } from "../../../contracts/bulk"
import { COUPON_MODULE } from "../../../modules/coupon"
import { findCodes } from "../../../modules/coupon/operations/coupons/find-codes"
import { problemOf } from "../../../modules/coupon/problem-error"
import type { CouponModuleService } from "../../../modules/coupon/service"
import type { CouponPromotionService } from "../../../modules/promotion/service-type"
import { bulkChange } from "../bulk-change"

const UNEXPECTED = "Something went wrong. Try this coupon again."

/**
 * Each coupon in a transaction of its own, one after another: what fails leaves the others as they
 * are done. There is nothing to take back.
 */
export const changeCouponsStep = createStep(
  "coupon-change-many",
  async (body: BulkCoupons, { container }) => {
    const promotions = container.resolve<CouponPromotionService>(Modules.PROMOTION)
    const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const change = bulkChange(body)
    const done: string[] = []
    const reasons = new Map<string, Pick<BulkFailure, "message" | "problem">>()
    for (const id of body.ids) {
      try {
        await promotions.changeCoupons((lifecycle) => change(lifecycle, id))
        done.push(id)
      } catch (error) {
        const isPlain = MedusaError.isMedusaError(error)
        if (!isPlain) {
          logger.error(`Changing the coupon ${id} failed.`, error as Error)
        }
        reasons.set(id, {
          message: isPlain ? error.message : UNEXPECTED,
          problem: problemOf(error),
        })
      }
    }
    const codes = await coupons.directly((sql) => findCodes(sql, [...reasons.keys()]))
    const failed = [...reasons].map(([id, reason]) => ({
      id,
      code: codes.get(id) ?? null,
      ...reason,
    }))
    return new StepResponse<AdminBulkResponse>({ done, failed })
  }
)
