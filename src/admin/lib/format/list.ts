/** "a, b and c" in the reader's language. */
export function formatAnd(items: string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(items)
}

/** "a, b or c" in the reader's language. */
export function formatOr(items: string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "disjunction" }).format(items)
}
