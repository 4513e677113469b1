import { buildCart, buildCoupon } from "../../../__tests__/build-facts"
import { customerLimit } from "../customer-limit"

const coupon = (used_by_person: number) =>
  buildCoupon({ terms: { per_customer_limit: 2 }, used_by_person })
const ann = buildCart({ customer: { email: "ann@example.com" } })

describe("rule: customer-limit", () => {
  it("C2 is not asked without a limit per customer", () => {
    expect(customerLimit(buildCoupon({ used_by_person: 5 }), buildCart())).toBeNull()
  })

  it.each([
    [1, true],
    [2, false],
    [3, false],
  ])("C2 after %p of 2 uses by this person, passes: %p", (used, passed) => {
    expect(customerLimit(coupon(used), ann)).toEqual({
      rule: "customer-limit",
      passed,
      required: 2,
      actual: used,
      refusal: passed ? null : { code: "customer_limit", params: { limit: 2 } },
    })
  })

  it("C2 asks a guest for an e-mail, also one with a customer id", () => {
    const guest = buildCart({ customer: { id: "cus_guest" } })
    expect(customerLimit(coupon(0), guest)).toMatchObject({
      passed: false,
      actual: null,
      refusal: { code: "email_required", params: {} },
    })
  })

  it("C2 knows an account without e-mail", () => {
    const account = buildCart({ customer: { id: "cus_1", has_account: true } })
    expect(customerLimit(coupon(1), account)).toMatchObject({ passed: true })
  })
})
