import { buildCart, buildCoupon } from "../../../__tests__/build-facts"
import { customerGroups } from "../customer-groups"

const coupon = buildCoupon({ terms: { audience: { group_ids: ["vip", "staff"] } } })

describe("rule: customer-groups", () => {
  it("B1 is not asked without groups", () => {
    expect(customerGroups(buildCoupon(), buildCart())).toBeNull()
  })

  it("B25 passes a member of one of the groups", () => {
    const cart = buildCart({
      customer: { has_account: true, group_ids: ["other", "vip"] },
    })
    expect(customerGroups(coupon, cart)).toEqual({
      rule: "customer-groups",
      passed: true,
      required: ["vip", "staff"],
      actual: ["other", "vip"],
      refusal: null,
    })
  })

  it("B3 refuses a member of another group, saying nothing", () => {
    const cart = buildCart({ customer: { has_account: true, group_ids: ["other"] } })
    expect(customerGroups(coupon, cart)).toMatchObject({
      passed: false,
      refusal: { code: "customer_groups", params: {} },
    })
  })

  it("B3 refuses a guest without e-mail, whatever the group", () => {
    const cart = buildCart({ customer: { group_ids: ["vip"] } })
    expect(customerGroups(coupon, cart)).toMatchObject({ passed: false, actual: [] })
  })
})
