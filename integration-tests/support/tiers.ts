import type { CreateCouponInput } from "../../src/contracts/coupon"

type Step = NonNullable<CreateCouponInput["tiers"]>["steps"][number]
type Amounts = { [currency_code: string]: number }

const listed = (amounts: Amounts) =>
  Object.entries(amounts).map(([currency_code, amount]) => ({ currency_code, amount }))

/** From these spends on, these amounts off. */
export function amountTier(from: Amounts, off: Amounts): Step {
  return { from: listed(from), discount: { type: "fixed", amounts: listed(off) } }
}

/** From these spends on, a percentage off. */
export function percentTier(from: Amounts, value: number): Step {
  return { from: listed(from), discount: { type: "percentage", value } }
}

/** 10 off 100, 30 off 200, 100 off 500, in dollars and in euros. */
export const TIERS = [
  amountTier({ usd: 100, eur: 100 }, { usd: 10, eur: 10 }),
  amountTier({ usd: 200, eur: 200 }, { usd: 30, eur: 30 }),
  amountTier({ usd: 500, eur: 500 }, { usd: 100, eur: 100 }),
]
