import { compareDecimals } from "../decimal-arithmetic"
import { amountIn } from "./amount-in"
import type { Discount, SpendTiers } from "./terms"

type Value = Pick<Discount, "type" | "value" | "currency_code">

/** The discount of the lowest tier, as one without tiers would say it; null where it says none. */
export function lowestDiscount({ steps: [lowest] }: SpendTiers): Value | null {
  if (lowest?.discount.type !== "fixed") {
    return lowest ? { ...lowest.discount, currency_code: null } : null
  }
  const [first] = lowest.discount.amounts
  return first ? { type: "fixed", value: first.amount, currency_code: first.currency_code } : null
}

/** Whether a discount says what the lowest tier does, in whichever of its currencies. */
export function saysLowest(
  { type, value, currency_code }: Omit<Value, "currency_code"> & { currency_code?: string | null },
  { steps: [lowest] }: SpendTiers
): boolean {
  if (!lowest || lowest.discount.type !== type) {
    return false
  }
  const own =
    lowest.discount.type === "percentage"
      ? lowest.discount.value
      : amountIn(lowest.discount, currency_code ?? "")
  return own !== null && compareDecimals(own, value) === 0
}
