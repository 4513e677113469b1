import { availableActions } from "../available-actions"

it.each([
  ["active", ["pause"]],
  ["not_started", ["pause"]],
  ["paused", ["resume"]],
  ["draft", ["publish"]],
  ["expired", []],
  ["deleted", ["restore"]],
] as const)("I9 offers for a coupon that is %s what moves it on", (status, expected) => {
  const moves = ["pause", "resume", "publish", "restore"]
  expect(availableActions(status).filter((action) => moves.includes(action))).toEqual(expected)
})

it("I2 lets a coupon in the bin be restored and duplicated, and nothing else", () => {
  expect(availableActions("deleted")).toEqual(["restore", "duplicate"])
})
