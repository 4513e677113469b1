import type { Decimal } from "../decimal"
import type { CurrencyAmount, Discount } from "./terms"

/** The amount in a currency; null where none is set, or the currency is not listed. */
export function amountIn(
  listed: { amounts: CurrencyAmount[] } | null | undefined,
  currency_code: string
): Decimal | null {
  const asked = currency_code.toLowerCase()
  const found = listed?.amounts.find((amount) => amount.currency_code.toLowerCase() === asked)
  return found?.amount ?? null
}

type Fixed = Pick<Discount, "value" | "currency_code" | "amounts">

/** A fixed discount in each of its currencies, its own first. */
export function amountsOf({ value, currency_code, amounts = [] }: Fixed): CurrencyAmount[] {
  return currency_code ? [{ currency_code, amount: value }, ...amounts] : amounts
}
