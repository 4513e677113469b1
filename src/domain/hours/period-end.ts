import {
  endOfMonth,
  endOfWeek,
  fromAbsolute,
  toCalendarDate,
  toZoned,
  type CalendarDate,
} from "@internationalized/date"
import type { BudgetPeriod } from "../budget/budget"

/** When the day, week or month ends that clocks in a zone show now; null of what never does. */
export function periodEnd(period: BudgetPeriod, zone: string, now: Date): Date | null {
  const last = lastDay(period, toCalendarDate(fromAbsolute(now.getTime(), zone)))
  return last && toZoned(last.add({ days: 1 }), zone).toDate()
}

function lastDay(period: BudgetPeriod, day: CalendarDate): CalendarDate | null {
  switch (period) {
    case "day":
      return day
    case "week":
      return endOfWeek(day, "en", "mon")
    case "month":
      return endOfMonth(day)
    case "ever":
      return null
  }
}
