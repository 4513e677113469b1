import type { Decimal } from "../decimal"
import { compareDecimals, multiplyDecimals } from "../decimal-arithmetic"
import { isOnShipping } from "../eligibility/aim"
import { amountIn, amountsOf } from "../terms/amount-in"
import type { Terms } from "../terms/terms"
import { takenOff } from "./example"
import type { WarnedCoupon, Warning, WarningContext } from "./warning"

/** A maximum that the discount cannot come to. */
export function maximumNeverReached({ terms }: WarnedCoupon): Warning[] {
  return (terms.maximum_discount?.amounts ?? []).flatMap(({ amount: maximum, currency_code }) => {
    const most = mostOf(terms, currency_code)
    return most !== null && compareDecimals(most, maximum) !== 1
      ? { code: "maximum_never_reached", params: { most, maximum, currency_code } }
      : []
  })
}

/** The most it takes off an order; null where that depends on the order. */
function mostOf({ discount, tiers }: Terms, currency_code: string): Decimal | null {
  if (tiers) {
    const amounts = tiers.steps.map(({ discount }) =>
      discount.type === "fixed" ? amountIn(discount, currency_code) : null
    )
    return amounts.reduce((a, b) =>
      a === null || b === null ? null : compareDecimals(a, b) === 1 ? a : b
    )
  }
  const value =
    discount.type === "fixed" ? amountIn({ amounts: amountsOf(discount) }, currency_code) : null
  if (value === null) {
    return null
  }
  switch (discount.allocation) {
    case "across":
      return value
    case "once":
      return multiplyDecimals(value, `${discount.max_quantity ?? 1}`)
    case "each":
      return null
  }
}

/** Tiers that give no more than the one below where they begin. */
export function tiersWithoutGain(coupon: WarnedCoupon, context: WarningContext): Warning[] {
  // The example has no shipping.
  const tiers = isOnShipping(coupon.terms) ? null : coupon.terms.tiers
  return (tiers?.steps ?? []).flatMap(({ from }, index): Warning[] => {
    const below = tiers && index ? { ...tiers, steps: tiers.steps.slice(0, index) } : null
    const idle = from.find(({ amount: price, currency_code }) => {
      const amountWith = (tiers: Terms["tiers"]) =>
        takenOff(
          [{ ...coupon, terms: { ...coupon.terms, tiers } }],
          { price, currency_code },
          context
        )
      return below && compareDecimals(amountWith(tiers), amountWith(below)) === 0
    })
    return idle
      ? [
          {
            code: "tier_without_gain",
            params: { tier: index + 1, from: idle.amount, currency_code: idle.currency_code },
          },
        ]
      : []
  })
}
