import { buildCart, buildCoupon } from "../../../__tests__/build-facts"
import { openChannel } from "../open-channel"

describe("open-channel", () => {
  it("B21 is not asked where the store has coupons everywhere", () => {
    expect(openChannel(buildCoupon(), buildCart({ sales_channel_id: "web" }))).toBeNull()
  })

  it.each([
    ["web", true],
    ["kiosk", false],
    [null, true],
  ])("B21 with coupons off in the kiosk, a cart of %s passes: %s", (sales_channel_id, passed) => {
    const coupon = buildCoupon({ closed_channel_ids: ["kiosk"] })
    expect(openChannel(coupon, buildCart({ sales_channel_id }))).toEqual({
      rule: "open-channel",
      passed,
      required: ["kiosk"],
      actual: sales_channel_id,
      refusal: passed ? null : { code: "sales_channel", params: {} },
    })
  })
})
