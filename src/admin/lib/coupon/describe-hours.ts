import type { TFunction } from "i18next"
import { WEEKDAYS, type Hours, type Weekday } from "../../../domain/hours/hours"
import { formatAnd } from "../format/list"

type Context = { t: TFunction<"coupons">; locale: string }

/** A Monday, on which the week begins here as well. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000
const MINUTE = 60_000

/** When a coupon counts, each of its hours in words. */
export function describeHours(hours: Hours[], context: Context): string[] {
  return hours.map((each) => describeOne(each, context))
}

export function weekdayName(day: Weekday, locale: string): string {
  const date = new Date(MONDAY + WEEKDAYS.indexOf(day) * DAY)
  return date.toLocaleDateString(locale, { weekday: "long", timeZone: "UTC" })
}

function describeOne({ weekdays, from, until }: Hours, { t, locale }: Context): string {
  const days = describeDays(weekdays, { t, locale })
  if (from === until) {
    return from === "00:00"
      ? t("hours.all_day", { days })
      : t("hours.whole_day", { days, from: clock(from, locale) })
  }
  return t(from < until ? "hours.of" : "hours.over_midnight", {
    days,
    from: clock(from, locale),
    until: clock(until, locale),
  })
}

/** Three days or more one after another are a span. */
function describeDays(weekdays: Weekday[], { t, locale }: Context): string {
  if (weekdays.length === WEEKDAYS.length) {
    return t("hours.every_day")
  }
  const name = (day: Weekday) => weekdayName(day, locale)
  const names = spans(weekdays).flatMap((span) => {
    const [first, last] = [span.at(0), span.at(-1)]
    return span.length > 2 && first && last
      ? [t("hours.span", { first: name(first), last: name(last) })]
      : span.map(name)
  })
  return formatAnd(names, locale)
}

function spans(weekdays: Weekday[]): Weekday[][] {
  const found: Weekday[][] = []
  for (const day of WEEKDAYS.filter((each) => weekdays.includes(each))) {
    const last = found.at(-1)
    const before = last?.at(-1)
    if (last && before && WEEKDAYS.indexOf(day) === WEEKDAYS.indexOf(before) + 1) {
      last.push(day)
    } else {
      found.push([day])
    }
  }
  return found
}

function clock(time: string, locale: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number)
  const date = new Date(MONDAY + (hour * 60 + minute) * MINUTE)
  return date.toLocaleTimeString(locale, { timeStyle: "short", timeZone: "UTC" })
}
