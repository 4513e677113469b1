import { buildCart, buildCoupon } from "../../../__tests__/build-facts"
import { totalLimit } from "../total-limit"

describe("rule: total-limit", () => {
  it("A21 is not asked of a coupon without limit", () => {
    expect(totalLimit(buildCoupon({ used: 1000 }), buildCart())).toBeNull()
  })

  it.each([
    [9, true],
    [10, false],
    [11, false],
  ])("C1 after %p of 10 uses, passes: %p", (used, passed) => {
    expect(totalLimit(buildCoupon({ total_limit: 10, used }), buildCart())).toEqual({
      rule: "total-limit",
      passed,
      required: 10,
      actual: used,
      refusal: passed ? null : { code: "used_up", params: {} },
    })
  })
})
