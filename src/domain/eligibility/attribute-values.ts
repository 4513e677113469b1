/** What stands at a dotted path, as a list; lists on the way are walked through. */
export function attributeValues(path: string, subject: unknown): unknown[] {
  const found = pick(path.split("."), subject)
  return Array.isArray(found) ? found : [found]
}

function pick([segment, ...rest]: string[], subject: unknown): unknown {
  const value = (subject as Record<string, unknown> | null)?.[segment ?? ""]
  if (!rest.length) {
    return value
  }
  if (Array.isArray(value)) {
    return value.map((entry) => pick(rest, entry)).flat()
  }
  return isPlain(value) ? pick(rest, value) : value
}

/** Medusa does not look into dates and numbers of its own: such a value stands for itself. */
function isPlain(value: unknown): boolean {
  return (value as object | null)?.constructor?.name === "Object"
}
