import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { COUPON_EVENTS, type CouponExpiredEvent } from "../contracts/events"
import { COUPON_MODULE } from "../modules/coupon"
import { announceEnds } from "../modules/coupon/operations/coupons/announce-ends"
import type { CouponModuleService } from "../modules/coupon/service"

/** Tells once of every coupon that has ended. */
export default async function couponAnnounceEnds(container: MedusaContainer): Promise<void> {
  const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
  const ended = await coupons.atomically((sql) => announceEnds(sql, new Date()))
  if (!ended.length) {
    return
  }
  await container.resolve(Modules.EVENT_BUS).emit(
    ended.map(({ coupon_id, ended_at }) => {
      const data: CouponExpiredEvent = { coupon_id, ended_at: ended_at.toISOString() }
      return { name: COUPON_EVENTS.expired, data }
    })
  )
}

export const config = {
  name: "coupon-announce-ends",
  schedule: "* * * * *",
}
