import { buildCart, buildCoupon, buildLine, MEETING } from "../../__tests__/build-facts"
import { amountFrom, buildTiers, percentFrom } from "../../__tests__/build-tiers"
import { canonicalTerms } from "../../terms/canonical-terms"
import type { Terms } from "../../terms/terms"
import { computeCoupons } from "../compute-coupons"

const STEPS = [
  amountFrom({ eur: "100", usd: "110" }, { eur: "10", usd: "11" }),
  amountFrom({ eur: "200", usd: "220" }, { eur: "30", usd: "33" }),
  amountFrom({ eur: "500", usd: "550" }, { eur: "100", usd: "110" }),
]

const tiered = (change: Partial<Terms> = {}) => {
  const coupon = buildCoupon({ id: "TIERS", code: "TIERS" })
  return {
    ...coupon,
    terms: canonicalTerms({ ...coupon.terms, tiers: buildTiers(STEPS), ...change }),
  }
}

const cartOf = (subtotal: string, currency_code = "eur") =>
  buildCart({ currency_code, lines: [buildLine({ subtotal, original_total: subtotal })] })

const on = (cart: ReturnType<typeof cartOf>, ...coupons: ReturnType<typeof buildCoupon>[]) =>
  computeCoupons({
    cart,
    coupons: coupons.length ? coupons : [tiered()],
    taken: [],
    settings: MEETING,
  })

describe("a coupon with tiers", () => {
  it.each([
    ["100", "10", 1],
    ["199.99", "10", 1],
    ["200", "30", 2],
    ["499.99", "30", 2],
    ["500", "100", 3],
    ["2000", "100", 3],
  ])("A10 A11 takes off what the tier says that %s reaches: %s", (spend, amount, number) => {
    expect(on(cartOf(spend))).toMatchObject([
      { state: "applied", amount, tier: { reached: { number } } },
    ])
  })

  it("A10 S4 waits below the lowest, and says what is missing", () => {
    expect(on(cartOf("99.99"))).toMatchObject([
      {
        state: "waiting",
        amount: "0",
        refusals: [{ code: "minimum_spend", params: { required: "100", missing: "0.01" } }],
        tier: { reached: null, next: { number: 1, missing: "0.01" } },
      },
    ])
  })

  it("A11 takes the amount of the cart's own currency, and is refused in any other", () => {
    expect(on(cartOf("220", "usd"))).toMatchObject([{ amount: "33", currency_code: "usd" }])
    expect(on(cartOf("500", "jpy"))).toMatchObject([
      {
        state: "refused",
        tier: null,
        refusals: [{ code: "currency", params: { currency_codes: ["eur", "usd"] } }],
      },
    ])
  })

  it("A11 mixes amounts and percentages, each with a currency of its own or none", () => {
    const mixed = tiered({
      tiers: buildTiers([amountFrom("100", "10"), percentFrom("200", "20")]),
    })
    expect(on(cartOf("150"), mixed)).toMatchObject([{ amount: "10" }])
    expect(on(cartOf("250"), mixed)).toMatchObject([{ amount: "50" }])
  })

  it("B22 counts what the cart is worth before other coupons, and takes off what they leave", () => {
    const half = { ...buildCoupon({ id: "HALF", code: "HALF" }) }
    half.terms = { ...half.terms, discount: { ...half.terms.discount, value: "50" } }
    expect(on(cartOf("200"), half, tiered())).toMatchObject([
      { amount: "100" },
      { amount: "30", tier: { actual: "200", reached: { number: 2 } } },
    ])
  })

  it("A11 shares an amount out over the items, exactly", () => {
    const lines = ["66.67", "66.67", "66.67"].map((subtotal, i) =>
      buildLine({ id: `line_${i}`, subtotal, original_total: subtotal })
    )
    const [outcome] = on(buildCart({ lines }))
    expect(outcome).toMatchObject({ amount: "30", tier: { actual: "200.01" } })
    expect(outcome?.lines.map(({ amount }) => amount)).toEqual(["10", "10", "10"])
  })

  it("A13 takes off no more than the maximum, whatever the tier says", () => {
    const maximum_discount = { amounts: [{ currency_code: "eur", amount: "25" }] }
    expect(on(cartOf("150"), tiered({ maximum_discount }))).toMatchObject([
      { amount: "10", kept_maximum: null },
    ])
    expect(on(cartOf("500"), tiered({ maximum_discount }))).toMatchObject([
      { amount: "25", kept_maximum: "25", tier: { reached: { number: 3 } } },
    ])
  })

  it("A24 leaves the minimum total, whatever the tier says", () => {
    const amounts = [{ currency_code: "eur", amount: "190" }]
    const minimum_total = { amounts, with_tax: false }
    expect(on(cartOf("200"), tiered({ minimum_total }))).toMatchObject([
      { amount: "10", kept_minimum: "190" },
    ])
  })

  it("A22 takes its amount off each unit where the discount is for items one by one", () => {
    const each = tiered({
      discount: {
        ...buildCoupon().terms.discount,
        target: "items",
        allocation: "each",
        max_quantity: 2,
      },
    })
    const lines = [buildLine({ quantity: "4", subtotal: "240", original_total: "240" })]
    expect(on(buildCart({ lines }), each)).toMatchObject([{ amount: "60" }])
  })

  it("J1 gives the lowest tier where an order edit brings the cart below it", () => {
    const [outcome] = computeCoupons({
      cart: cartOf("50"),
      coupons: [tiered()],
      taken: [],
      settings: MEETING,
      skip: ["minimum-spend"],
    })
    expect(outcome).toMatchObject({ state: "applied", amount: "10", tier: { reached: null } })
  })
})
