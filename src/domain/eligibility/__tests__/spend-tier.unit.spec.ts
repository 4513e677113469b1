import { buildCart, buildLine } from "../../__tests__/build-facts"
import { amountFrom, buildTiers, percentFrom } from "../../__tests__/build-tiers"
import { spendTier } from "../spend-tier"

const tiers = buildTiers([
  amountFrom({ eur: "100", jpy: "10000" }, { eur: "10", jpy: "1000" }),
  amountFrom({ eur: "200.00", jpy: "20000" }, { eur: "30", jpy: "3000" }),
  percentFrom({ eur: "500", jpy: "50000" }, "20"),
])

const cartOf = (subtotal: string, currency_code = "eur") =>
  buildCart({ currency_code, lines: [buildLine({ subtotal, original_total: "9999" })] })

const at = (subtotal: string) => {
  const tier = spendTier({ tiers }, cartOf(subtotal))
  return [tier?.reached?.number ?? null, tier?.next?.number ?? null, tier?.next?.missing ?? null]
}

describe("the tier that a cart reaches", () => {
  it.each([
    ["0", null, 1, "100"],
    ["99.99", null, 1, "0.01"],
    ["100", 1, 2, "100"],
    ["100.01", 1, 2, "99.99"],
    ["199.99", 1, 2, "0.01"],
    ["200", 2, 3, "300"],
    ["499.99", 2, 3, "0.01"],
    ["500", 3, null, null],
    ["1000000", 3, null, null],
  ])("A10 A11 of %s euros it is %s, the next %s, and %s is missing", (spend, ...expected) => {
    expect(at(spend)).toEqual(expected)
  })

  it("S7 says what counts, where each begins, and what each takes off", () => {
    expect(spendTier({ tiers }, cartOf("250"))).toEqual({
      actual: "250",
      reached: { number: 2, from: "200", discount: tiers.steps[1]?.discount },
      next: { number: 3, from: "500", missing: "250", discount: tiers.steps[2]?.discount },
    })
  })

  it("A10 is judged in the currency of the cart, to its smallest unit", () => {
    const yen = (spend: string) => spendTier({ tiers }, cartOf(spend, "JPY"))?.reached?.number
    expect([yen("9999"), yen("10000"), yen("19999"), yen("20000")]).toEqual([undefined, 1, 1, 2])
  })

  it("A10 is none in a currency without tiers, and of a coupon without any", () => {
    expect(spendTier({ tiers }, cartOf("500", "usd"))).toBeNull()
    expect(spendTier({ tiers: null }, cartOf("500"))).toBeNull()
    expect(spendTier({}, cartOf("500"))).toBeNull()
  })

  it("B22 counts every item, with tax or without as the tiers say, and adds exactly", () => {
    const tenths = Array.from({ length: 1000 }, (_, i) =>
      buildLine({ id: `line_${i}`, subtotal: "0.1", original_total: "0.2", is_discountable: false })
    )
    const cart = buildCart({ lines: tenths })
    expect(spendTier({ tiers }, cart)).toMatchObject({ actual: "100", reached: { number: 1 } })
    expect(spendTier({ tiers: { ...tiers, with_tax: true } }, cart)).toMatchObject({
      actual: "200",
      reached: { number: 2 },
    })
  })
})
