/** Digits after the decimal point of a currency, as ISO 4217 has it; two where it is unknown. */
export function currencyDigits(currencyCode: string): number {
  try {
    const format = new Intl.NumberFormat("en", { style: "currency", currency: currencyCode })
    return format.resolvedOptions().maximumFractionDigits ?? 2
  } catch {
    return 2
  }
}
