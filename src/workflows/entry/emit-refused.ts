import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { COUPON_EVENTS, type CouponRefusedEvent } from "../../contracts/events"
import type { Refusal } from "../../domain/refusal/reasons"

/** Tells that coupons were refused to a cart; unknown codes are nobody's and are not told. */
export async function emitRefused(
  scope: MedusaContainer,
  cart_id: string,
  refused: { coupon_id: string; refusals: Refusal[] }[]
): Promise<void> {
  if (!refused.length) {
    return
  }
  const bus = scope.resolve(Modules.EVENT_BUS)
  await bus.emit(
    refused.map(({ coupon_id, refusals }) => {
      const data: CouponRefusedEvent = {
        coupon_id,
        cart_id,
        reasons: refusals.map(({ code }) => code),
      }
      return { name: COUPON_EVENTS.refused, data }
    })
  )
}
