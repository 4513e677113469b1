const DATE_AND_TIME = { dateStyle: "medium", timeStyle: "short" } as const

/** A moment as people read it, in the zone given, which is named; else in the reader's own. */
export function formatDateTime(iso: string, locale: string, zone?: string | null): string {
  const date = new Date(iso)
  if (!zone) {
    return date.toLocaleString(locale, DATE_AND_TIME)
  }
  try {
    return `${date.toLocaleString(locale, { ...DATE_AND_TIME, timeZone: zone })} (${zone})`
  } catch {
    // A zone that this browser does not know.
    return date.toLocaleString(locale, DATE_AND_TIME)
  }
}

/** The day alone, for narrow columns. */
export function formatDate(iso: string, locale: string, zone?: string | null): string {
  try {
    return new Date(iso).toLocaleDateString(locale, {
      dateStyle: "medium",
      timeZone: zone ?? undefined,
    })
  } catch {
    return new Date(iso).toLocaleDateString(locale, { dateStyle: "medium" })
  }
}
