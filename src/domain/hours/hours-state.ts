import {
  CalendarDateTime,
  fromAbsolute,
  getDayOfWeek,
  toCalendarDate,
  toZoned,
  type CalendarDate,
  type ZonedDateTime,
} from "@internationalized/date"
import { WEEKDAYS, type Hours, type HoursState } from "./hours"
import { transitionOf } from "./transition-of"

/** A week, and another for hours that clocks leave out on the one day they are on. */
const DAYS_AHEAD = 15

/**
 * Where a coupon's hours stand at a moment, by what clocks in its zone show. An hour that clocks show
 * twice is open twice, one that they leave out is not. Null: it has none, and is always open.
 */
export function hoursState(hours: Hours[], zone: string, now: Date): HoursState | null {
  if (!hours.length) {
    return null
  }
  const is_open = isOpenAt(hours, zone, now.getTime())
  return { is_open, changes_at: nextChange(hours, zone, now, is_open) }
}

/** Whether clocks in the zone show a time within the hours. */
export function isOpenAt(hours: Hours[], zone: string, instant: number): boolean {
  const clock = fromAbsolute(instant, zone)
  const day = toCalendarDate(clock)
  const time = timeOf(clock)
  return hours.some((each) => {
    const isToday = isOn(each, day)
    if (each.from < each.until) {
      return isToday && each.from <= time && time < each.until
    }
    const isYesterday = isOn(each, day.subtract({ days: 1 }))
    return (isToday && each.from <= time) || (isYesterday && time < each.until)
  })
}

/** Hours open and close when clocks come to one of their times, or jump. */
function nextChange(hours: Hours[], zone: string, now: Date, isOpen: boolean): Date | null {
  const today = toCalendarDate(fromAbsolute(now.getTime(), zone))
  const times = [...new Set(hours.flatMap(({ from, until }) => [from, until]))]
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = today.add({ days: ahead })
    const change = momentsOf(day, times, zone)
      .filter((moment) => moment > now.getTime())
      .sort((a, b) => a - b)
      .find((moment) => isOpenAt(hours, zone, moment) !== isOpen)
    if (change !== undefined) {
      return new Date(change)
    }
  }
  return null
}

/** When clocks show these times on a day, once or twice, and when they jump. */
function momentsOf(day: CalendarDate, times: string[], zone: string): number[] {
  const shown = times.flatMap((time) => {
    const [hour, minute] = time.split(":").map((part) => Number(part))
    const local = new CalendarDateTime(day.year, day.month, day.day, hour, minute)
    return (["earlier", "later"] as const).map((which) => toZoned(local, zone, which))
  })
  const jump = transitionOf(day, zone)
  return [...shown.map((zoned) => zoned.toDate().getTime()), ...(jump === null ? [] : [jump])]
}

function isOn({ weekdays }: Hours, day: CalendarDate): boolean {
  const weekday = WEEKDAYS[getDayOfWeek(day, "en", "mon")]
  return weekday !== undefined && weekdays.includes(weekday)
}

function timeOf({ hour, minute }: ZonedDateTime): string {
  return [hour, minute].map((part) => String(part).padStart(2, "0")).join(":")
}
