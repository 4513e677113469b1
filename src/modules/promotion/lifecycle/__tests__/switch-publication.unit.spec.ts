import type { LockedCoupon } from "../../../coupon/operations/coupons/lock-coupons"
import { switchPublication } from "../switch-publication"

const PAST = new Date("2020-01-01T00:00:00Z")

function locked(changes: Partial<LockedCoupon>): LockedCoupon {
  const none = { starts_at: null, ends_at: null, campaign_starts_at: null, campaign_ends_at: null }
  return {
    code: "TEA",
    publication: "active",
    deleted_at: null,
    ...none,
    ...changes,
  } as LockedCoupon
}

it.each([{ ends_at: PAST }, { campaign_ends_at: PAST }])(
  "I9 refuses to pause what has ended (%j), and still resumes it",
  (ended) => {
    expect(() => switchPublication("paused")(locked(ended))).toThrow(/TEA has ended/)
    expect(switchPublication("active")(locked({ ...ended, publication: "paused" }))).toBe("active")
  }
)

it("I9 pauses what runs, and what has yet to start", () => {
  const future = new Date("2099-01-01T00:00:00Z")
  expect(switchPublication("paused")(locked({}))).toBe("paused")
  expect(switchPublication("paused")(locked({ starts_at: future }))).toBe("paused")
})
