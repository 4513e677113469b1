import { buildCart, buildCoupon } from "../../../__tests__/build-facts"
import { status } from "../status"

const at = new Date("2026-11-03T18:00:00Z")

describe("rule: status", () => {
  it("I8 passes a running coupon", () => {
    expect(status(buildCoupon(), buildCart())).toEqual({
      rule: "status",
      passed: true,
      required: "active",
      actual: "active",
      refusal: null,
    })
  })

  it.each([
    [
      "S2 expired",
      { status: "expired", ends_at: at, time_zone: "Europe/Berlin" },
      "expired",
      { ends_at: "2026-11-03T18:00:00.000Z", time_zone: "Europe/Berlin" },
    ],
    [
      "D2 not started",
      { status: "not_started", starts_at: at },
      "not_started",
      { starts_at: "2026-11-03T18:00:00.000Z", time_zone: null },
    ],
    ["I9 paused", { status: "paused" }, "paused", {}],
    ["I8 draft", { status: "draft" }, "draft", {}],
    ["I8 deleted", { status: "deleted" }, "void", {}],
  ] as const)("%s", (_, change, code, params) => {
    const condition = status(buildCoupon(change), buildCart())
    expect(condition).toMatchObject({
      passed: false,
      actual: change.status,
      refusal: { code, params },
    })
  })
})
