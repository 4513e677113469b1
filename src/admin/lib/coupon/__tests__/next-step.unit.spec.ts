import { coupon } from "../../../__tests__/fixtures"
import { nextStep } from "../next-step"

const BEFORE = "2026-08-01T00:00:00.000Z"
const START = "2026-10-01T00:00:00.000Z"
const END = "2026-12-31T00:00:00.000Z"
const until = (ends_at: string) => ({ period: { starts_at: null, ends_at } })
const from = (starts_at: string) => ({ period: { starts_at, ends_at: null } })

it.each([
  ["draft", coupon({ status: "draft", ...until(END) }), "draft", null],
  ["starts", coupon({ status: "not_started", ...from(START) }), "starts", START],
  ["ends", coupon(until(END)), "ends", END],
  ["goes on", coupon(), "open_end", null],
  ["opens", coupon({ hours_state: { is_open: false, changes_at: START } }), "opens", START],
  [
    "closes",
    coupon({ hours_state: { is_open: true, changes_at: START }, ...until(END) }),
    "closes",
    START,
  ],
  [
    "ends before",
    coupon({ hours_state: { is_open: true, changes_at: END }, ...until(START) }),
    "ends",
    START,
  ],
  [
    "is always open",
    coupon({ hours_state: { is_open: true, changes_at: null } }),
    "open_end",
    null,
  ],
  ["is used up", coupon({ ...until(END), total_limit: 1, remaining: 0 }), "used_up", null],
  [
    "has no budget left for today",
    coupon({ budget_states: [{ used: "10", left: "0", resets_at: START }], ...until(END) }),
    "budget_resets",
    START,
  ],
  [
    "has no budget left",
    coupon({ budget_states: [{ used: "10", left: "0", resets_at: null }] }),
    "budget_spent",
    null,
  ],
  ["is paused", coupon({ status: "paused" }), "paused", null],
  ["is paused and ends", coupon({ status: "paused", ...until(END) }), "paused_ends", END],
  ["has ended", coupon({ status: "expired", ...until(BEFORE) }), "expired", BEFORE],
  [
    "has ended and is paused",
    coupon({ status: "expired", publication: "paused", ...until(BEFORE) }),
    "expired_paused",
    BEFORE,
  ],
  [
    "has ended with its campaign before its own end",
    coupon({ status: "expired", ends_at: END, ...until(BEFORE) }),
    "expired",
    BEFORE,
  ],
  ["is deleted", coupon({ status: "deleted", deleted_at: BEFORE }), "deleted", BEFORE],
] as const)("I8 I9 says that a coupon %s", (_name, given, key, at) => {
  expect(nextStep(given)).toEqual({ key, at })
})
