/** The first moment of a day in the reader's zone, as an ISO instant. */
export function startOfDay(day: Date): string {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).toISOString()
}

/** The last moment of a day in the reader's zone, as an ISO instant. */
export function endOfDay(day: Date): string {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), 23, 59, 59, 999).toISOString()
}
