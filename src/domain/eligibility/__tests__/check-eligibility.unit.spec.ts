import { buildCart, buildCoupon } from "../../__tests__/build-facts"
import { checkEligibility } from "../check-eligibility"

const codes = (eligibility: ReturnType<typeof checkEligibility>) =>
  eligibility.refusals.map(({ code }) => code)

/** Asks everything there is, and nothing of it holds. */
const hopeless = buildCoupon({
  status: "expired",
  ends_at: new Date(0),
  total_limit: 1,
  used: 1,
  terms: {
    audience: { customers: "named", group_ids: ["vip"], history: "new" },
    region_ids: ["reg_us"],
    sales_channel_ids: ["sc_pos"],
    targets: [{ attribute: "items.product.id", operator: "in", values: ["prod_9"] }],
    minimum_spend: {
      amounts: [{ currency_code: "eur", amount: "1000" }],
      with_tax: false,
    },
    discount: { type: "fixed", value: "5", currency_code: "usd" },
    conditions: [{ attribute: "region.id", operator: "eq", values: ["reg_us"] }],
    per_customer_limit: 1,
  },
})

describe("eligibility", () => {
  it("B1 lets anyone who knows the code use a plain coupon", () => {
    const eligibility = checkEligibility(buildCoupon(), buildCart())
    expect(eligibility).toMatchObject({
      refusals: [],
      state: "eligible",
      addressed: true,
    })
    expect(eligibility.conditions.map(({ rule }) => rule)).toEqual(["status", "products"])
  })

  it("X1 tells all reasons at once, each once", () => {
    const eligibility = checkEligibility(hopeless, buildCart())
    expect(codes(eligibility)).toEqual([
      "expired",
      "named_customers",
      "customer_groups",
      "used_up",
      "email_required",
      "region",
      "sales_channel",
      "currency",
      "condition",
      "minimum_spend",
      "products",
    ])
    expect(eligibility).toMatchObject({ state: "refused", addressed: false })
    expect(eligibility.conditions.filter(({ passed }) => passed)).toEqual([])
    expect(eligibility.conditions).toHaveLength(12)
  })

  it("S1 waits where something may still come, and is refused where nothing can", () => {
    const poor = {
      minimum_spend: {
        amounts: [{ currency_code: "eur", amount: "200" }],
        with_tax: false,
      },
    }
    const waiting = checkEligibility(buildCoupon({ terms: poor }), buildCart())
    expect(waiting).toMatchObject({ state: "waiting", addressed: true })
    const refused = checkEligibility(buildCoupon({ terms: poor, status: "paused" }), buildCart())
    expect(refused).toMatchObject({ state: "refused", addressed: true })
    expect(codes(refused)).toEqual(["paused", "minimum_spend"])
  })

  it.each([
    ["a draft", { status: "draft" }],
    ["a deleted coupon", { status: "deleted" }],
    ["a foreign coupon", { terms: { audience: { customers: "named" } } }],
    ["another group's coupon", { terms: { audience: { group_ids: ["vip"] } } }],
  ] as const)("Z10 does not address a shopper with %s", (_, change) => {
    const terms = "terms" in change ? { audience: { ...change.terms.audience } } : {}
    const coupon = buildCoupon({ ...change, terms: terms as never })
    expect(checkEligibility(coupon, buildCart())).toMatchObject({
      state: "refused",
      addressed: false,
    })
  })

  it("L1 leaves dates and limits out where an order is edited", () => {
    const coupon = buildCoupon({ status: "expired", total_limit: 1, used: 1 })
    const skip = ["status", "total-limit", "customer-limit"] as const
    expect(checkEligibility(coupon, buildCart(), { skip: [...skip] })).toMatchObject({
      state: "eligible",
      refusals: [],
    })
  })
})
