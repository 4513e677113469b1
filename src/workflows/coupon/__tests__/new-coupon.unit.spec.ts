import { CreateCoupon } from "../../../contracts/coupon"
import { termsOf } from "../new-coupon"

describe("termsOf", () => {
  it("B2 makes a coupon with named customers theirs alone, whatever else is asked of them", () => {
    const named = { named_customers: { emails: ["ann@example.com"] } }
    expect(termsOf(CreateCoupon.parse(named)).audience).toEqual({
      customers: "named",
      group_ids: [],
      history: "any",
    })
    const inGroup = { ...named, audience: { group_ids: ["cusgroup_1"], history: "new" as const } }
    expect(termsOf(CreateCoupon.parse(inGroup)).audience).toEqual({
      customers: "named",
      group_ids: ["cusgroup_1"],
      history: "new",
    })
  })

  it("B1 leaves a coupon without a list as the body has it", () => {
    expect(termsOf(CreateCoupon.parse({ named_customers: {} }))).toEqual({})
    expect(termsOf(CreateCoupon.parse({ audience: {} })).audience?.customers).toBe("everyone")
  })
})
