/** Null for a field left empty. */
export function textOrNull(text: string): string | null {
  return text.trim() || null
}

/** A decimal as typed, with a comma where that is the custom: `10,5` is `10.5`. */
export function toDecimal(text: string): string {
  const trimmed = text.trim()
  return /^\d+,\d+$/.test(trimmed) ? trimmed.replace(",", ".") : trimmed
}

/** A whole number as typed; null for a field left empty. */
export function toCount(text: string): number | null {
  return text.trim() === "" ? null : Number(text.trim())
}
