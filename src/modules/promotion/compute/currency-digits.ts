import { defaultCurrencies } from "@medusajs/framework/utils"

const UNKNOWN = 2

/** Digits after the decimal point of a currency, as Medusa has it. */
export function currencyDigits(currencyCode: string): number {
  return defaultCurrencies[currencyCode.toUpperCase()]?.decimal_digits ?? UNKNOWN
}
