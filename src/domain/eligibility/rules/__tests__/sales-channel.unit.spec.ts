import { buildCart, buildCoupon } from "../../../__tests__/build-facts"
import { salesChannel } from "../sales-channel"

const coupon = buildCoupon({ terms: { sales_channel_ids: ["sc_web"] } })

describe("rule: sales-channel", () => {
  it("B21 is not asked without sales channels", () => {
    expect(salesChannel(buildCoupon(), buildCart())).toBeNull()
  })

  it.each([
    ["sc_web", true],
    ["sc_pos", false],
    [null, false],
  ])("B21 a cart of channel %p passes: %p", (sales_channel_id, passed) => {
    expect(salesChannel(coupon, buildCart({ sales_channel_id }))).toEqual({
      rule: "sales-channel",
      passed,
      required: ["sc_web"],
      actual: sales_channel_id,
      refusal: passed ? null : { code: "sales_channel", params: {} },
    })
  })
})
