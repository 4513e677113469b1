import type { Decimal } from "../decimal"
import type { Write } from "./messages/catalogue"

export const FALLBACK = "en"
const LANGUAGES = ["en", "de"]

/** What there is for the language of a locale; for English where we have none. */
export function inLanguage<Texts>(texts: { en: Texts; de: Texts }, locale: string): Texts {
  return texts[languageOf(locale) as keyof typeof texts] ?? texts[FALLBACK]
}

/** How amounts are written there, and dates in a time zone. */
export function writeIn(locale: string, zone?: unknown): Write {
  return { amount: amountIn(locale), date: dateIn(locale, zone) }
}

/** `12.5` as `12.5%`. */
export function percentageIn(value: Decimal, locale: string): string {
  return new Intl.NumberFormat(supported(locale), {
    style: "unit",
    unit: "percent",
    maximumFractionDigits: 10,
  }).format(value as Intl.StringNumericLiteral)
}

function amountIn(locale: string): Write["amount"] {
  return (amount, currencyCode) =>
    new Intl.NumberFormat(supported(locale), {
      style: "currency",
      currency: String(currencyCode).toUpperCase(),
    }).format(String(amount) as Intl.StringNumericLiteral)
}

/** As clocks show it in the zone of the coupon, which its shoppers share; where there is none, the zone is said. */
function dateIn(locale: string, zone: unknown): Write["date"] {
  return (iso) => {
    const date = new Intl.DateTimeFormat(supported(locale), {
      dateStyle: "medium",
      timeStyle: "short",
      timeZone: zone ? String(zone) : "UTC",
    }).format(new Date(String(iso)))
    return zone ? date : `${date} UTC`
  }
}

function languageOf(locale: string): string {
  return locale.split(/[-_]/)[0]?.toLowerCase() ?? FALLBACK
}

/** No amounts in one language within a sentence in another. */
function supported(locale: string): string {
  try {
    return LANGUAGES.includes(languageOf(locale))
      ? (Intl.getCanonicalLocales(locale)[0] ?? FALLBACK)
      : FALLBACK
  } catch {
    return FALLBACK
  }
}
