import type { Decimal } from "../../../domain/decimal"
import type { Waterfall } from "../../../domain/discount/waterfall"

type Giver = { kind: "price" | "promotions" | "final"; coupon_id: null }
type CouponGiver = { kind: "coupon"; coupon_id: string }

/** `from` and `to` in percent of the price, for drawing alone. */
export type WaterfallBar = (Giver | CouponGiver) & {
  amount: Decimal
  isOff: boolean
  from: number
  to: number
}

/** A waterfall as bars: each takes its piece off the end of what the one before left. */
export function waterfallBars({ price, steps, final }: Waterfall): WaterfallBar[] {
  const whole = Number(price)
  const percent = (amount: Decimal) => (whole ? (Number(amount) / whole) * 100 : 0)
  let left = price
  const off = steps.map(({ coupon_id, amount, remaining }): WaterfallBar => {
    const bar = { amount, isOff: true, from: percent(remaining), to: percent(left) }
    left = remaining
    return coupon_id === null
      ? { kind: "promotions", coupon_id, ...bar }
      : { kind: "coupon", coupon_id, ...bar }
  })
  return [
    { kind: "price", coupon_id: null, amount: price, isOff: false, from: 0, to: percent(price) },
    ...off,
    { kind: "final", coupon_id: null, amount: final, isOff: false, from: 0, to: percent(final) },
  ]
}
