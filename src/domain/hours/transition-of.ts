import { fromAbsolute, toZoned, type CalendarDate } from "@internationalized/date"

const MINUTE = 60_000

/** The moment on a day at which clocks in a zone jump, to the minute; null where they do not. */
export function transitionOf(day: CalendarDate, zone: string): number | null {
  const offset = (instant: number) => fromAbsolute(instant, zone).offset
  let before = startOf(day, zone)
  let after = startOf(day.add({ days: 1 }), zone)
  if (offset(before) === offset(after)) {
    return null
  }
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE
    if (offset(middle) === offset(before)) {
      before = middle
    } else {
      after = middle
    }
  }
  return after
}

function startOf(day: CalendarDate, zone: string): number {
  return toZoned(day, zone).toDate().getTime()
}
