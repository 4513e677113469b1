import { WEEKDAYS, type Hours, type Weekday } from "./hours"

/** Hours in one plain text, as a trace has them: `monday,friday 17:00 19:00`. */
export function hoursText({ weekdays, from, until }: Hours): string {
  return [weekdays.join(","), from, until].join(" ")
}

/** The same back again. */
export function hoursOfText(text: string): Hours {
  const [days = "", from = "", until = ""] = text.split(" ")
  const named = days.split(",")
  return { weekdays: WEEKDAYS.filter((day: Weekday) => named.includes(day)), from, until }
}
