/** What a clock on the wall shows, without a zone: `2026-12-31T23:59`. */
export type WallTime = string

const MINUTE = 60_000

/** The moment at which clocks in the zone show this time. */
export function wallTimeToInstant(wall: WallTime, zone: string): Date {
  const utc = Date.parse(`${wall}:00Z`)
  // The offset in force depends on the moment looked for: the first guess finds the second.
  const guess = utc - offset(utc, zone)
  return new Date(utc - offset(guess, zone))
}

/** What clocks in the zone show at that moment, to the minute. */
export function instantToWallTime(iso: string, zone: string): WallTime {
  const instant = Math.floor(Date.parse(iso) / MINUTE) * MINUTE
  return new Date(instant + offset(instant, zone)).toISOString().slice(0, 16)
}

function offset(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value)
  return (
    Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute")) -
    Math.floor(instant / MINUTE) * MINUTE
  )
}
