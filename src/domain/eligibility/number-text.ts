/** The number that Medusa would read in a value of unknown kind, as text; nothing reads as 0. */
export function numberText(value: unknown): string {
  if (value === null || value === undefined) {
    return "0"
  }
  // Raw amounts carry their number as text inside; Medusa's own numbers print it.
  return typeof value === "object" && "value" in value && value.value !== undefined
    ? String(value.value)
    : String(value)
}
