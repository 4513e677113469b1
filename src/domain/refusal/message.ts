import type { Refusal } from "./reasons"
import type { Write } from "./messages/catalogue"
import { de } from "./messages/de"
import { en } from "./messages/en"

const CATALOGUES = { en, de }
const FALLBACK = "en"

/** One sentence for the person who typed the code, in their language, or in English where we have none. */
export function refusalMessage(refusal: Refusal, locale: string = FALLBACK): string {
  const language = locale.slice(0, 2).toLowerCase()
  const catalogue = CATALOGUES[language as keyof typeof CATALOGUES] ?? CATALOGUES[FALLBACK]
  const write = { amount: amountIn(locale), date: dateIn(locale, refusal.params.time_zone) }
  return catalogue[refusal.code](refusal.params, write)
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

function supported(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? FALLBACK
  } catch {
    return FALLBACK
  }
}
