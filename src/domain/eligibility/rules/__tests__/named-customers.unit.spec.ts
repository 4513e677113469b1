import { buildCart, buildCoupon } from "../../../__tests__/build-facts"
import { namedCustomers } from "../named-customers"

const terms = { audience: { customers: "named" } } as const
const ann = buildCart({ customer: { email: "ann@example.com" } })

describe("rule: named-customers", () => {
  it("B1 is not asked where everyone may use the coupon", () => {
    expect(namedCustomers(buildCoupon(), buildCart())).toBeNull()
  })

  it("B2 passes a customer on the list, a guest by e-mail included", () => {
    const coupon = buildCoupon({ terms, is_named: true })
    expect(namedCustomers(coupon, ann)).toMatchObject({ passed: true, refusal: null })
    const account = buildCart({ customer: { id: "cus_1", has_account: true } })
    expect(namedCustomers(coupon, account)).toMatchObject({ passed: true })
  })

  it("B2 refuses everybody else, saying nothing", () => {
    expect(namedCustomers(buildCoupon({ terms }), ann)).toMatchObject({
      passed: false,
      refusal: { code: "named_customers", params: {} },
    })
  })

  it("B14 refuses a guest whom nobody knows, even with a customer id", () => {
    const guest = buildCart({ customer: { id: "cus_guest" } })
    expect(namedCustomers(buildCoupon({ terms, is_named: true }), guest)).toMatchObject({
      passed: false,
      actual: false,
    })
  })
})
