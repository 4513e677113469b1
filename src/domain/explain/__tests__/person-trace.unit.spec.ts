import { buildCart, buildCoupon } from "../../__tests__/build-facts"
import { buildPersonTrace } from "../person-trace"

const person = buildCart({
  lines: [],
  customer: { id: "cus_1", has_account: true, email: "ann@example.com", group_ids: [] },
})

describe("person trace", () => {
  it("S1 asks what is about the person, and names what waits for a cart", () => {
    const [trace] = buildPersonTrace(
      [
        buildCoupon({
          status: "expired",
          used_by_person: 3,
          total_limit: 5,
          terms: {
            per_customer_limit: 3,
            minimum_spend: { amounts: [{ currency_code: "eur", amount: "9" }], with_tax: false },
          },
        }),
      ],
      person
    )
    expect(trace).toMatchObject({
      state: "refused",
      addressed: true,
      refusals: [{ code: "customer_limit", params: { limit: 3 } }],
      conditions: [{ rule: "customer-limit", passed: false, required: 3, actual: 3 }],
    })
    expect(trace?.not_asked).toEqual(
      expect.arrayContaining(["status", "total-limit", "minimum-spend"])
    )
    expect(trace?.not_asked).not.toContain("customer-limit")
    expect(trace?.not_asked).not.toContain("region")
  })

  it("S1 finds nothing in the way of whom the coupon asks nothing", () => {
    expect(buildPersonTrace([buildCoupon()], person)).toMatchObject([
      { state: "eligible", addressed: true, conditions: [], refusals: [] },
    ])
  })
})
