import { buildCart, buildCoupon } from "../../../__tests__/build-facts"
import { checkEligibility } from "../../check-eligibility"
import { publicRefusals } from "../../public-outcome"
import { staffOnly } from "../staff-only"

const coupon = buildCoupon({ is_staff_only: true })

describe("rule: staff-only", () => {
  it("X27 is not asked of a coupon that shoppers enter, and passes on an order that staff make", () => {
    expect(staffOnly(buildCoupon(), buildCart())).toBeNull()
    expect(staffOnly(coupon, buildCart({ by_staff: true }))).toMatchObject({ passed: true })
  })

  it("X27 Z10 does not exist to a shopper, whoever they are", () => {
    const eligibility = checkEligibility(coupon, buildCart())
    expect(eligibility.refusals).toEqual([{ code: "staff_only", params: {} }])
    expect(publicRefusals(coupon, eligibility)).toEqual({ kind: "unknown" })
  })
})
