import { coupon } from "../../../__tests__/fixtures"
import { nextStep } from "../next-step"

const NOW = new Date("2026-09-01T00:00:00.000Z")
const BEFORE = "2026-08-01T00:00:00.000Z"
const START = "2026-10-01T00:00:00.000Z"
const END = "2026-12-31T00:00:00.000Z"

it.each([
  ["draft", coupon({ status: "draft", ends_at: END }), "draft", null],
  ["starts", coupon({ status: "not_started", starts_at: START }), "starts", START],
  ["waits for its campaign", coupon({ status: "not_started" }), "starts_campaign", null],
  [
    "waits for its campaign after its own start",
    coupon({ status: "not_started", starts_at: BEFORE }),
    "starts_campaign",
    null,
  ],
  ["ends", coupon({ ends_at: END }), "ends", END],
  ["goes on", coupon(), "open_end", null],
  ["is used up", coupon({ ends_at: END, total_limit: 1, remaining: 0 }), "used_up", null],
  ["is paused", coupon({ status: "paused" }), "paused", null],
  ["is paused and ends", coupon({ status: "paused", ends_at: END }), "paused_ends", END],
  ["has ended", coupon({ status: "expired", ends_at: BEFORE }), "expired", BEFORE],
  ["has ended with its campaign", coupon({ status: "expired" }), "expired_campaign", null],
  [
    "has ended with its campaign before its own end",
    coupon({ status: "expired", ends_at: END }),
    "expired_campaign",
    null,
  ],
  ["is deleted", coupon({ status: "deleted", deleted_at: BEFORE }), "deleted", BEFORE],
] as const)("I8 I9 says that a coupon %s", (_name, given, key, at) => {
  expect(nextStep(given, NOW)).toEqual({ key, at })
})
