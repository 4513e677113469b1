const ID = /\b(promo|proappmet|prorul|prorulval|procamp|probudg|probudgus)_[0-9A-Z]{26}\b/g
/** In the text of an error; a field that is a time and nothing else stays. */
const TIME_IN_TEXT = /(?<=.)\b\d{4}-\d\d-\d\dT[\d:.]+Z/gs
const CLOCK = ["created_at", "updated_at", "deleted_at"]

type NameOf = (id: string, kind: string) => string

/**
 * Values without what two runs never share: ids are numbered as they come up,
 * the clock's fields keep no more than their type, and rows stand by id, since
 * core asks for no order of what hangs on a row. One function for one run.
 */
export function anonymizer(): <Value>(value: Value) => Value {
  const names = new Map<string, string>()
  const nameOf: NameOf = (id, kind) => {
    const name = names.get(id) ?? `${kind} ${names.size + 1}`
    names.set(id, name)
    return name
  }
  return (value) => rename(value, nameOf) as typeof value
}

function rename(value: unknown, nameOf: NameOf): unknown {
  if (typeof value === "string") {
    return value.replaceAll(ID, nameOf).replaceAll(TIME_IN_TEXT, "a time")
  }
  if (Array.isArray(value)) {
    return byId(value).map((entry) => rename(entry, nameOf))
  }
  if (typeof value !== "object" || value === null || value instanceof Date) {
    return value
  }
  const entries = Object.entries(value).map(([key, entry]) => [
    key,
    CLOCK.includes(key) && entry !== null
      ? `a ${Object(entry).constructor.name}`
      : rename(entry, nameOf),
  ])
  return Object.fromEntries(entries)
}

function byId(values: unknown[]): unknown[] {
  const idOf = (value: unknown) => String(Reflect.get(Object(value), "id") ?? value)
  const areRows = values.every((value) => new RegExp(`^${ID.source}$`).test(idOf(value)))
  return areRows ? [...values].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)) : values
}
