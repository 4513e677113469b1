import { couponPeriod, couponStatus } from "../coupon-status"

const now = new Date("2026-11-21T12:00:00Z")
const before = new Date(now.getTime() - 1)
const after = new Date(now.getTime() + 1)
const coupon = {
  publication: "active" as const,
  starts_at: null as Date | null,
  ends_at: null as Date | null,
  deleted_at: null as Date | null,
  campaign: null as { starts_at: Date | null; ends_at: Date | null } | null,
}

describe("coupon status", () => {
  it("D4 is active for ever without dates", () => expect(couponStatus(coupon, now)).toBe("active"))

  it.each([
    ["D2 starts at its start", { starts_at: now }, "active"],
    ["D2 has not started the instant before", { starts_at: after }, "not_started"],
    ["D1 runs the instant before its end", { ends_at: after }, "active"],
    ["D1 has ended at its end", { ends_at: now }, "expired"],
    ["I8 is a draft until published", { publication: "draft", ends_at: before }, "draft"],
    ["I9 is paused, started or not", { publication: "paused", starts_at: after }, "paused"],
    ["I9 has ended even where it was paused", { publication: "paused", ends_at: now }, "expired"],
    ["I8 is deleted before all else", { publication: "draft", deleted_at: now }, "deleted"],
    ["D1 ends with its campaign", { campaign: { starts_at: null, ends_at: now } }, "expired"],
    [
      "D2 starts with its campaign",
      { campaign: { starts_at: after, ends_at: null } },
      "not_started",
    ],
    [
      "D1 ends on its own date within a longer campaign",
      { ends_at: before, campaign: { starts_at: null, ends_at: after } },
      "expired",
    ],
  ] as const)("%s", (_, change, status) =>
    expect(couponStatus({ ...coupon, ...change }, now)).toBe(status)
  )

  it("D1 runs where its own dates and its campaign's overlap", () => {
    const campaign = { starts_at: now, ends_at: after }
    expect(couponPeriod({ starts_at: before, ends_at: null, campaign })).toEqual(campaign)
    expect(couponPeriod({ starts_at: after, ends_at: before, campaign })).toEqual({
      starts_at: after,
      ends_at: before,
    })
    expect(couponPeriod({ starts_at: before, ends_at: after, campaign: null })).toEqual({
      starts_at: before,
      ends_at: after,
    })
  })
})
