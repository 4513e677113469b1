import type { Decimal } from "../decimal"
import type { CurrencyAmount } from "./terms"

/** The amount in a currency; null where none is set, or the currency is not listed. */
export function amountIn(
  listed: { amounts: CurrencyAmount[] } | null | undefined,
  currency_code: string
): Decimal | null {
  const asked = currency_code.toLowerCase()
  const found = listed?.amounts.find((amount) => amount.currency_code.toLowerCase() === asked)
  return found?.amount ?? null
}
