/** From Monday on. */
export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const
export type Weekday = (typeof WEEKDAYS)[number]

/**
 * Every week on these days, as long as clocks show from `from`, inclusive, to `until`, exclusive, both
 * as `HH:MM`. An `until` that is not after `from` is of the day after; the same twice is a whole day.
 */
export type Hours = { weekdays: Weekday[]; from: string; until: string }

/** Whether it is open now, and when that changes next; null where it never does. */
export type HoursState = { is_open: boolean; changes_at: Date | null }
