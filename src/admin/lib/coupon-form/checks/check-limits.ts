import { wallTimeToInstant } from "../../time/wall-time"
import type { CheckContext, FormIssue } from "../issue"
import { toCount } from "../text"
import type { CouponFormValues } from "../values"
import { checkCount } from "./check-count"

/** The total may not go below what is used already. */
export function checkLimits(values: CouponFormValues, { used }: CheckContext): FormIssue[] {
  const total = checkCount(values.total_limit, "total_limit")
  const limit = toCount(values.total_limit)
  const below: FormIssue[] =
    !total.length && limit !== null && limit < used
      ? [{ path: "total_limit", key: "below_used", params: { count: used } }]
      : []
  return [...total, ...below, ...checkCount(values.per_customer_limit, "per_customer_limit")]
}

/** An end after the start; a new end has to lie in the future. */
export function checkValidity(
  { validity: { starts_at, ends_at, time_zone } }: CouponFormValues,
  { now, previous_end }: CheckContext
): FormIssue[] {
  if (!ends_at) {
    return []
  }
  const path = "validity.ends_at"
  // Both are of one zone and spelled alike, so that they compare as texts.
  if (starts_at && ends_at <= starts_at) {
    return [{ path, key: "end_before_start" }]
  }
  return ends_at !== previous_end && wallTimeToInstant(ends_at, time_zone) <= now
    ? [{ path, key: "end_past" }]
    : []
}

/** On some day, from and until some time. */
export function checkHours({ hours }: CouponFormValues): FormIssue[] {
  return hours.flatMap(({ weekdays, from, until }, index): FormIssue[] => {
    const path = `hours.${index}` as const
    return [
      ...(weekdays.length
        ? []
        : [{ path: `${path}.weekdays` as const, key: "weekday_required" as const }]),
      ...(from ? [] : [{ path: `${path}.from` as const, key: "time_required" as const }]),
      ...(until ? [] : [{ path: `${path}.until` as const, key: "time_required" as const }]),
    ]
  })
}

const MAX_PRIORITY = 1000

/** A whole number, which may be below zero; nothing is zero. */
export function checkPriority({ priority }: CouponFormValues): FormIssue[] {
  const text = priority.trim()
  const isRight = /^-?\d*$/.test(text) && Math.abs(Number(text)) <= MAX_PRIORITY
  return isRight ? [] : [{ path: "priority", key: "priority_range", params: { max: MAX_PRIORITY } }]
}
