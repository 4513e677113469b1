import { MathBN } from "@medusajs/framework/utils"
import { sum, ZERO, type Money } from "./money"

const ROUND_DOWN = 1

/**
 * Shares `total` out in the currency's smallest unit, by largest remainder; among equal ones
 * the earlier part wins. No part gets more than its `cap`, and the shares add up exactly:
 * only where whole units fit nowhere any more is the rest given in smaller ones.
 * `total` may not exceed the sum of the caps.
 */
export function shareOut(
  total: Money,
  parts: { quota: Money; cap: Money }[],
  digits: number
): Money[] {
  const unit = MathBN.exp(10, -digits)
  let rest = total
  const shares = parts.map(({ quota, cap }) => {
    const whole = MathBN.min(quota.decimalPlaces(digits, ROUND_DOWN), cap, rest)
    rest = MathBN.sub(rest, whole)
    return { whole, quota, cap, extra: ZERO }
  })
  const byRemainder = [...shares].sort(
    (a, b) => MathBN.sub(b.quota, b.whole).comparedTo(MathBN.sub(a.quota, a.whole)) ?? 0
  )
  for (const share of byRemainder) {
    if (MathBN.lte(unit, rest) && MathBN.lte(MathBN.add(share.whole, unit), share.cap)) {
      share.extra = unit
      rest = MathBN.sub(rest, unit)
    }
  }
  for (const share of byRemainder.filter(({ extra }) => extra.isZero())) {
    share.extra = MathBN.min(rest, MathBN.sub(share.cap, share.whole))
    rest = MathBN.sub(rest, share.extra)
  }
  return shares.map(({ whole, extra }) => sum([whole, extra]))
}
