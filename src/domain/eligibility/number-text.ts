/** The number that Medusa would read in a value of unknown kind, as text; nothing reads as 0. */
export function numberText(value: unknown): string {
  if (value === null || value === undefined) {
    return "0"
  }
  if (typeof value !== "object") {
    return String(value)
  }
  // Medusa's own numbers carry an exact one inside; raw ones carry text.
  if ("bigNumber" in value) {
    return String(value.bigNumber)
  }
  return "value" in value && value.value !== undefined
    ? String(value.value)
    : String(value)
}
