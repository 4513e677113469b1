import type { Decimal } from "../../../domain/decimal"

/** Intl formats decimal strings exactly; the library's types know only of numbers. */
type ExactFormat = { format: (value: Decimal) => string }

/** `"5"`, `"eur"` becomes `€5.00`, in the reader's language. */
export function formatMoney(amount: Decimal, currency: string, locale: string): string {
  const style = { style: "currency", currency } as const
  return (new Intl.NumberFormat(locale, style) as unknown as ExactFormat).format(amount)
}

/** `"12.5"` becomes `12.5%`, in the reader's language. */
export function formatPercentage(value: Decimal, locale: string): string {
  const style = { style: "unit", unit: "percent", maximumFractionDigits: 10 } as const
  return (new Intl.NumberFormat(locale, style) as unknown as ExactFormat).format(value)
}

/** `€` for `eur`; the code itself where the currency has no symbol. */
export function currencySymbol(currency: string, locale: string): string {
  return (
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
    })
      .formatToParts(0)
      .find((part) => part.type === "currency")?.value ?? currency.toUpperCase()
  )
}
