import { buildCart, buildCoupon } from "../../__tests__/build-facts"
import { amountFrom, buildTiers } from "../../__tests__/build-tiers"
import { buildPersonTrace } from "../person-trace"

const person = buildCart({
  lines: [],
  customer: { id: "cus_1", has_account: true, email: "ann@example.com", group_ids: [] },
})

describe("person trace", () => {
  it("S1 asks what needs no cart, and names what waits for one", () => {
    const [trace] = buildPersonTrace(
      [
        buildCoupon({
          status: "expired",
          used: 5,
          used_by_person: 3,
          total_limit: 5,
          closed_channel_ids: ["sc_1"],
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
      refusals: [
        { code: "expired" },
        { code: "used_up" },
        { code: "customer_limit", params: { limit: 3 } },
      ],
      conditions: [
        { rule: "status", passed: false, required: "active", actual: "expired" },
        { rule: "total-limit", passed: false, required: 5, actual: 5 },
        { rule: "customer-limit", passed: false, required: 3, actual: 3 },
      ],
    })
    expect(trace?.not_asked).toEqual(expect.arrayContaining(["open-channel", "minimum-spend"]))
    expect(trace?.not_asked).not.toContain("status")
    expect(trace?.not_asked).not.toContain("total-limit")
    expect(trace?.not_asked).not.toContain("customer-limit")
    expect(trace?.not_asked).not.toContain("region")
  })

  it("S1 A10 names the spend that tiers ask among what waits for a cart", () => {
    const tiers = buildTiers([amountFrom({ usd: "100" }, { usd: "10" })])
    const [trace] = buildPersonTrace([buildCoupon({ terms: { tiers } })], person)
    expect(trace?.not_asked).toEqual(expect.arrayContaining(["currency", "minimum-spend"]))
  })

  it("S1 finds nothing in the way of whom the coupon asks nothing", () => {
    expect(buildPersonTrace([buildCoupon()], person)).toMatchObject([
      {
        state: "eligible",
        addressed: true,
        conditions: [{ rule: "status", passed: true }],
        refusals: [],
      },
    ])
  })
})
