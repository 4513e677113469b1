import { lastSummer, nextBlackFriday } from "../calendar.mjs"

describe("the calendar of the demo's coupons", () => {
  it.each([
    ["2026-11-21T12:00:00Z", "2026-11-27T00:00:00+01:00", "2026-11-30T23:59:59+01:00"],
    ["2026-11-27T12:00:00Z", "2027-11-26T00:00:00+01:00", "2027-11-29T23:59:59+01:00"],
    ["2024-03-01T12:00:00Z", "2024-11-29T00:00:00+01:00", "2024-12-02T23:59:59+01:00"],
  ])("on %s the next Black Friday begins at %s", (now, starts_at, ends_at) => {
    expect(nextBlackFriday(new Date(now))).toEqual({ starts_at, ends_at })
  })

  it.each([
    ["2026-08-31T12:00:00Z", 2025],
    ["2026-09-01T12:00:00Z", 2026],
    ["2027-01-01T12:00:00Z", 2026],
  ])("on %s the last summer that is over is that of %i", (now, year) => {
    const { starts_at, ends_at } = lastSummer(new Date(now))
    expect(starts_at.slice(0, 4)).toBe(String(year))
    expect(new Date(ends_at) < new Date(now)).toBe(true)
  })
})
