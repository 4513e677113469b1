const INSTANT =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** Whether the server takes it for an ISO date and time with a zone. */
export function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1]
  const midnight = new Date(`${day}T00:00:00Z`)
  // JavaScript makes the second of March of a 30th of February.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === day
}
