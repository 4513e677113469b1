const THURSDAY = 4

/**
 * The last summer that is over.
 *
 * @param {Date} now
 */
export function lastSummer(now) {
  const year = now.getUTCFullYear() - (now.getUTCMonth() >= 8 ? 0 : 1)
  return { starts_at: `${year}-06-01T00:00:00+02:00`, ends_at: `${year}-08-31T23:59:59+02:00` }
}

/**
 * The next Black Friday that has not begun, and the weekend after it: the day after the fourth
 * Thursday of November.
 *
 * @param {Date} now
 * @returns {{ starts_at: string, ends_at: string }}
 */
export function nextBlackFriday(now, year = now.getUTCFullYear()) {
  const firstOfNovember = new Date(Date.UTC(year, 10, 1)).getUTCDay()
  const friday = 1 + ((THURSDAY - firstOfNovember + 7) % 7) + 21 + 1
  const starts_at = `${year}-11-${friday}T00:00:00+01:00`
  if (new Date(starts_at) <= now) {
    return nextBlackFriday(now, year + 1)
  }
  const monday = new Date(Date.UTC(year, 10, friday + 3)).toISOString().slice(0, 10)
  return { starts_at, ends_at: `${monday}T23:59:59+01:00` }
}
