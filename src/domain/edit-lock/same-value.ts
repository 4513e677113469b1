/**
 * Whether two values of a field mean the same: dates by instant, lists as sets, objects whatever the
 * order of their keys, text without blanks around it.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  return spelling(a) === spelling(b)
}

function spelling(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${[...new Set(value.map(spelling))].sort().join()}]`
  }
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    const fields = Object.entries(value).map(([name, inner]) => `${name}:${spelling(inner)}`)
    return `{${fields.sort().join()}}`
  }
  return JSON.stringify(typeof value === "string" ? value.trim() : value) ?? ""
}
