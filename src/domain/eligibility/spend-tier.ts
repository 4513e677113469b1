import type { Decimal } from "../decimal"
import { canonicalDecimal, compareDecimals, subtractDecimals } from "../decimal-arithmetic"
import { amountIn } from "../terms/amount-in"
import type { Terms, Tier } from "../terms/terms"
import { cartWorth, type PricedCart } from "./cart-worth"

/** Where a cart stands on the tiers of a coupon, in the cart's currency. */
export type SpendTier = {
  actual: Decimal
  /** Null below the lowest. `number` counts from 1. */
  reached: { number: number; from: Decimal; discount: Tier["discount"] } | null
  /** Null on the highest. */
  next: { number: number; from: Decimal; missing: Decimal; discount: Tier["discount"] } | null
}

/** Null where the coupon has no tiers, or none in this currency. */
export function spendTier({ tiers }: Pick<Terms, "tiers">, cart: PricedCart): SpendTier | null {
  const steps = (tiers?.steps ?? []).flatMap(({ from, discount }, index) => {
    const amount = amountIn({ amounts: from }, cart.currency_code)
    return amount === null ? [] : { number: index + 1, from: canonicalDecimal(amount), discount }
  })
  if (!tiers || !steps.length) {
    return null
  }
  const actual = cartWorth(cart, tiers.with_tax)
  const next = steps.find(({ from }) => compareDecimals(actual, from) === -1)
  return {
    actual,
    reached: steps.filter(({ from }) => compareDecimals(actual, from) !== -1).at(-1) ?? null,
    next: next ? { ...next, missing: subtractDecimals(next.from, actual) } : null,
  }
}
