import fc from "fast-check"
import { WEEKDAYS, type Hours } from "../hours"
import { hoursState, isOpenAt } from "../hours-state"

const BERLIN = "Europe/Berlin"
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const hours = (weekdays: Hours["weekdays"], from: string, until: string): Hours => ({
  weekdays,
  from,
  until,
})
const EVENINGS = hours(["monday", "friday"], "17:00", "19:00")

function at(instant: string, windows: Hours[], zone = BERLIN) {
  const state = hoursState(windows, zone, new Date(instant))
  return state && [state.is_open ? "open" : "closed", state.changes_at?.toISOString() ?? "for ever"]
}

describe("hours", () => {
  it("B27 are asked of no coupon that has none", () => {
    expect(at("2026-06-01T12:00:00Z", [])).toBeNull()
  })

  // The first of June 2026 is a Monday; Berlin is two hours ahead.
  it.each([
    ["2026-06-01T14:59:59Z", "closed", "2026-06-01T15:00:00.000Z"],
    ["2026-06-01T15:00:00Z", "open", "2026-06-01T17:00:00.000Z"],
    ["2026-06-01T16:59:59Z", "open", "2026-06-01T17:00:00.000Z"],
    ["2026-06-01T17:00:00Z", "closed", "2026-06-05T15:00:00.000Z"],
    ["2026-06-06T00:00:00Z", "closed", "2026-06-08T15:00:00.000Z"],
  ])("B27 X13 on weekdays, from and until: at %s %s, until %s", (now, state, until) => {
    expect(at(now, [EVENINGS])).toEqual([state, until])
  })

  it("X13 go over midnight, into the day after the last", () => {
    const night = hours(["sunday"], "22:00", "02:00")
    expect(at("2026-06-07T21:00:00Z", [night])).toEqual(["open", "2026-06-08T00:00:00.000Z"])
    expect(at("2026-06-07T23:30:00Z", [night])).toEqual(["open", "2026-06-08T00:00:00.000Z"])
    expect(at("2026-06-08T00:00:00Z", [night])).toEqual(["closed", "2026-06-14T20:00:00.000Z"])
  })

  it("X13 are several, and meet without a gap", () => {
    const both = [EVENINGS, hours(["monday"], "19:00", "21:00")]
    expect(at("2026-06-01T15:30:00Z", both)).toEqual(["open", "2026-06-01T19:00:00.000Z"])
  })

  it("X13 are whole days, and every day for ever", () => {
    const weekend = hours(["saturday", "sunday"], "00:00", "00:00")
    expect(at("2026-06-05T22:00:00Z", [weekend])).toEqual(["open", "2026-06-07T22:00:00.000Z"])
    expect(at("2026-06-01T00:00:00Z", [hours([...WEEKDAYS], "08:00", "08:00")])).toEqual([
      "open",
      "for ever",
    ])
  })

  it("X13 what clocks leave out is not open, and what begins in it begins when they have jumped", () => {
    const gone = hours(["sunday"], "02:10", "02:50")
    // Clocks go from 02:00 to 03:00 on 29 March 2026.
    expect(at("2026-03-29T00:00:00Z", [gone])).toEqual(["closed", "2026-04-05T00:10:00.000Z"])
    const half = hours(["sunday"], "02:30", "04:00")
    expect(at("2026-03-29T00:00:00Z", [half])).toEqual(["closed", "2026-03-29T01:00:00.000Z"])
    expect(at("2026-03-29T01:00:00Z", [half])).toEqual(["open", "2026-03-29T02:00:00.000Z"])
  })

  it("X13 what clocks show twice is open twice", () => {
    const twice = hours(["sunday"], "02:10", "02:50")
    // Clocks go from 03:00 back to 02:00 on 25 October 2026.
    expect(at("2026-10-25T00:30:00Z", [twice])).toEqual(["open", "2026-10-25T00:50:00.000Z"])
    expect(at("2026-10-25T00:55:00Z", [twice])).toEqual(["closed", "2026-10-25T01:10:00.000Z"])
    expect(at("2026-10-25T01:10:00Z", [twice])).toEqual(["open", "2026-10-25T01:50:00.000Z"])
  })

  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"))
  const windows = fc.array(
    fc.record({
      weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      from: time,
      until: time,
    }),
    { minLength: 1, maxLength: 3 }
  )
  const zone = fc.constantFrom(
    BERLIN,
    "America/New_York",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Asia/Kathmandu",
    "UTC"
  )
  // The weeks in which clocks jump, and any other.
  const now = fc
    .tuple(
      fc.constantFrom(
        "2026-03-08",
        "2026-03-29",
        "2026-04-05",
        "2026-09-06",
        "2026-10-25",
        "2026-06-10"
      ),
      fc.integer({ min: -2 * 24 * 60, max: 2 * 24 * 60 })
    )
    .map(([day, minutes]) => new Date(Date.parse(day) + minutes * MINUTE))

  it("X13 are open just while clocks in the zone show a time within them", () => {
    fc.assert(
      fc.property(windows, zone, now, (drawn, zone, now) => {
        const parts = new Intl.DateTimeFormat("en-GB", {
          timeZone: zone,
          weekday: "long",
          hour: "2-digit",
          minute: "2-digit",
          hourCycle: "h23",
        }).formatToParts(now)
        const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ""
        const shown = `${part("hour")}:${part("minute")}`
        const today = WEEKDAYS.findIndex((day) => day === part("weekday").toLowerCase())
        const isOpen = drawn.some(({ weekdays, from, until }) => {
          const isToday = weekdays.some((day) => day === WEEKDAYS[today])
          const wasYesterday = weekdays.some((day) => day === WEEKDAYS[(today + 6) % 7])
          return from < until
            ? isToday && from <= shown && shown < until
            : (isToday && from <= shown) || (wasYesterday && shown < until)
        })
        expect(hoursState(drawn, zone, now)?.is_open).toBe(isOpen)
      }),
      { numRuns: 2000 }
    )
  })

  it("X13 change when they say, and not before", () => {
    fc.assert(
      fc.property(windows, zone, now, (drawn, zone, now) => {
        const state = hoursState(drawn, zone, now)
        const is = (instant: number) => isOpenAt(drawn, zone, instant)
        const until = state?.changes_at?.getTime() ?? now.getTime() + 9 * DAY
        for (let instant = now.getTime(); instant < until; instant += 10 * MINUTE) {
          expect(is(instant)).toBe(state?.is_open)
        }
        expect(is(until - MINUTE)).toBe(state?.is_open)
        expect(is(until)).toBe(state?.changes_at ? !state.is_open : state?.is_open)
      }),
      { numRuns: 300 }
    )
  })
})
