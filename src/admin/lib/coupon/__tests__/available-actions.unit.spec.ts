import { coupon } from "../../../__tests__/fixtures"
import { availableActions } from "../available-actions"

it.each([
  ["active", ["pause", "end"]],
  ["not_started", ["pause"]],
  ["paused", ["resume", "end"]],
  ["draft", ["publish"]],
  ["expired", []],
  ["deleted", ["restore"]],
] as const)("I9 offers for a coupon that is %s what moves it on", (status, expected) => {
  const moves = ["pause", "resume", "end", "publish", "restore"]
  expect(availableActions(coupon({ status })).filter((action) => moves.includes(action))).toEqual(
    expected
  )
})

it("I2 lets a coupon in the bin be restored and duplicated, and nothing else", () => {
  expect(availableActions(coupon({ status: "deleted" }))).toEqual(["restore", "duplicate"])
})

it.each(["draft", "not_started", "active", "paused", "expired"] as const)(
  "X28 offers for one coupon that is %s what is offered for many: its end and its tags",
  (status) => {
    expect(availableActions(coupon({ status }))).toEqual(
      expect.arrayContaining(["set_end", "tags", "delete"])
    )
  }
)

it("I9 lets a coupon that was paused before it ended be resumed", () => {
  expect(availableActions(coupon({ status: "expired", publication: "paused" }))).toContain("resume")
})
