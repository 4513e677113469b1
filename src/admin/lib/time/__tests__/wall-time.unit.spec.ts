import { instantToWallTime, wallTimeToInstant } from "../wall-time"

const CASES = [
  ["2026-07-01T00:00", "Europe/Berlin", "2026-06-30T22:00:00.000Z"],
  ["2026-12-31T23:59", "Europe/Berlin", "2026-12-31T22:59:00.000Z"],
  ["2026-12-31T23:59", "America/New_York", "2027-01-01T04:59:00.000Z"],
  ["2026-12-31T23:59", "Asia/Kathmandu", "2026-12-31T18:14:00.000Z"],
  ["2026-01-01T00:00", "Pacific/Kiritimati", "2025-12-31T10:00:00.000Z"],
  ["2026-03-29T01:59", "Europe/Berlin", "2026-03-29T00:59:00.000Z"],
  ["2026-03-29T03:00", "Europe/Berlin", "2026-03-29T01:00:00.000Z"],
  ["2026-10-25T03:00", "Europe/Berlin", "2026-10-25T02:00:00.000Z"],
  ["2026-02-28T12:00", "UTC", "2026-02-28T12:00:00.000Z"],
] as const

it.each(CASES)("D2 %s in %s is %s", (wall, zone, instant) => {
  expect(wallTimeToInstant(wall, zone).toISOString()).toBe(instant)
})

it.each(CASES)("D2 reads %s in %s back from %s", (wall, zone, instant) => {
  expect(instantToWallTime(instant, zone)).toBe(wall)
})

it("D2 takes an hour that the clock leaves out as the one after it", () => {
  expect(wallTimeToInstant("2026-03-29T02:30", "Europe/Berlin").toISOString()).toMatch(
    /2026-03-29T0[01]:30:00/
  )
})

it("D2 leaves seconds out", () => {
  expect(instantToWallTime("2026-12-31T22:59:59.999Z", "Europe/Berlin")).toBe("2026-12-31T23:59")
})
