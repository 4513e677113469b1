import { buildCart, buildCoupon } from "../../../__tests__/build-facts"
import { region } from "../region"

const coupon = buildCoupon({ terms: { region_ids: ["reg_eu", "reg_ua"] } })

describe("rule: region", () => {
  it("B1 is not asked without regions", () => expect(region(buildCoupon(), buildCart())).toBeNull())

  it.each([
    ["reg_ua", true],
    ["reg_us", false],
    [null, false],
  ])("S1 a cart in region %p passes: %p", (region_id, passed) => {
    expect(region(coupon, buildCart({ region_id }))).toEqual({
      rule: "region",
      passed,
      required: ["reg_eu", "reg_ua"],
      actual: region_id,
      refusal: passed ? null : { code: "region", params: {} },
    })
  })
})
