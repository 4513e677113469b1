import type { Decimal } from "../decimal"
import { FALLBACK, inLanguage, percentageIn, writeIn } from "../refusal/write-in"

type NextTier = {
  missing: Decimal
  currency_code: string
  discount: { type: "percentage" | "fixed"; value: Decimal }
}

const SENTENCES = {
  en: (missing: string, discount: string) => `Spend ${missing} more to get ${discount} off.`,
  de: (missing: string, discount: string) => `Noch ${missing}, dann sparen Sie ${discount}.`,
}

/** What a shopper gets for spending more, in their language, or in English where we have none. */
export function nextTierMessage(
  { missing, currency_code, discount }: NextTier,
  locale: string = FALLBACK
): string {
  const { amount } = writeIn(locale)
  const off =
    discount.type === "percentage"
      ? percentageIn(discount.value, locale)
      : amount(discount.value, currency_code)
  return inLanguage(SENTENCES, locale)(amount(missing, currency_code), off)
}
