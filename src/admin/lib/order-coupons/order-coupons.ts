import type { AdminRedemption } from "../../../contracts/admin-responses"
import type { AdminOrderEntry } from "../../../contracts/order-entries"
import type { Refusal } from "../../../domain/refusal/reasons"

/** A code on an order: what became of it, and the use that it took, if it took one. */
export type OrderCoupon = {
  id: string
  code: string
  /** Null: the coupon is gone. */
  coupon_id: string | null
  state: AdminOrderEntry["state"] | AdminRedemption["state"]
  /** As the order shows it. */
  discount_total: string | null
  currency_code: string | null
  /** Why it is not applied. */
  refusals: Refusal[]
  /** Why its use was given back, as somebody wrote it. */
  reason: string | null
  redemption: AdminRedemption | null
}

/** Entered codes and uses of one order as one list; a use says more than the code behind it. */
export function orderCoupons(
  entries: AdminOrderEntry[],
  redemptions: AdminRedemption[]
): OrderCoupon[] {
  const used = redemptions.map(fromRedemption)
  const taken = new Set(redemptions.map(({ coupon_id }) => coupon_id))
  const others = entries.filter(
    ({ coupon, state }) => !(coupon && taken.has(coupon.id) && isTaken(state))
  )
  return [...used, ...others.map(fromEntry)]
}

function isTaken(state: AdminOrderEntry["state"]): boolean {
  return state === "redeemed" || state === "applied"
}

function fromRedemption(redemption: AdminRedemption): OrderCoupon {
  const { id, code, coupon_id, coupon_name, state, discount_total, currency_code, reversal } =
    redemption
  return {
    id,
    code,
    coupon_id: coupon_name === null ? null : coupon_id,
    state,
    discount_total,
    currency_code,
    refusals: [],
    reason: reversal?.reason ?? null,
    redemption,
  }
}

function fromEntry(entry: AdminOrderEntry): OrderCoupon {
  const { id, code, coupon, state, discount_total, currency_code, reasons } = entry
  return {
    id,
    code,
    coupon_id: coupon?.id ?? null,
    state,
    discount_total,
    currency_code,
    refusals: reasons,
    reason: null,
    redemption: null,
  }
}
