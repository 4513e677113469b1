import { periodEnd } from "../period-end"

const end = (period: Parameters<typeof periodEnd>[0], zone: string, now: string) =>
  periodEnd(period, zone, new Date(now))?.toISOString() ?? null

it.each([
  ["day", "UTC", "2026-06-05T23:59:59Z", "2026-06-06T00:00:00.000Z"],
  ["day", "Europe/Berlin", "2026-06-05T22:00:00Z", "2026-06-06T22:00:00.000Z"],
  // 23 hours long, since clocks jump in it.
  ["day", "Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00.000Z"],
  // No clock there shows midnight on that day.
  ["day", "Africa/Cairo", "2026-04-23T12:00:00Z", "2026-04-23T22:00:00.000Z"],
  ["week", "Europe/Berlin", "2026-06-07T12:00:00Z", "2026-06-07T22:00:00.000Z"],
  ["week", "Europe/Berlin", "2026-06-08T12:00:00Z", "2026-06-14T22:00:00.000Z"],
  ["month", "America/New_York", "2026-12-01T04:59:59Z", "2026-12-01T05:00:00.000Z"],
  ["month", "America/New_York", "2026-12-01T05:00:00Z", "2027-01-01T05:00:00.000Z"],
  ["ever", "UTC", "2026-06-05T12:00:00Z", null],
] as const)("X12 a %s in %s ends, seen from %s", (period, zone, now, expected) => {
  expect(end(period, zone, now)).toBe(expected)
})
