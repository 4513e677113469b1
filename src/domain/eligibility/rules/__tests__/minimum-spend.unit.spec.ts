import { buildCart, buildCoupon, buildLine } from "../../../__tests__/build-facts"
import { amountFrom, buildTiers } from "../../../__tests__/build-tiers"
import { minimumSpend } from "../minimum-spend"

const ask = (amount: string, with_tax: boolean, lines = [buildLine()]) =>
  minimumSpend(
    buildCoupon({
      terms: { minimum_spend: { amounts: [{ currency_code: "EUR", amount }], with_tax } },
    }),
    buildCart({ lines })
  )

describe("rule: minimum-spend", () => {
  it("B22 is not asked without one, nor in a currency that has none", () => {
    expect(minimumSpend(buildCoupon(), buildCart())).toBeNull()
    const minimum_spend = {
      amounts: [{ currency_code: "usd", amount: "1" }],
      with_tax: false,
    }
    expect(minimumSpend(buildCoupon({ terms: { minimum_spend } }), buildCart())).toBeNull()
  })

  it("B22 is met by the exact amount, with or without tax as the terms say", () => {
    expect(ask("100", false)).toMatchObject({
      passed: true,
      required: "100",
      actual: "100",
    })
    expect(ask("100.01", false)).toMatchObject({ passed: false })
    expect(ask("120.00", true)).toMatchObject({
      passed: true,
      required: "120",
      actual: "120",
    })
    expect(ask("120.01", true)).toMatchObject({ passed: false })
  })

  it("S4 says what is missing, to the cent", () => {
    expect(ask("108.10", false)).toMatchObject({
      refusal: {
        code: "minimum_spend",
        params: {
          required: "108.1",
          actual: "100",
          missing: "8.1",
          currency_code: "eur",
        },
      },
    })
  })

  it("B22 counts every line, also those that take no discount, and adds exactly", () => {
    const tenths = Array.from({ length: 10 }, (_, i) =>
      buildLine({ id: `line_${i}`, subtotal: "0.1", is_discountable: i % 2 === 0 })
    )
    expect(ask("1", false, tenths)).toMatchObject({ passed: true, actual: "1" })
  })

  it("A10 is where the lowest tier begins, in the base of the tiers", () => {
    const tiers = buildTiers([amountFrom("110", "5"), amountFrom("300", "50")])
    const asked = (with_tax: boolean) =>
      minimumSpend(buildCoupon({ terms: { tiers: { ...tiers, with_tax } } }), buildCart())
    expect(asked(false)).toMatchObject({ passed: false, required: "110", actual: "100" })
    expect(asked(true)).toMatchObject({ passed: true, required: "110", actual: "120" })
  })

  it("B22 is missed by an empty cart", () => {
    expect(ask("1", false, [])).toMatchObject({ passed: false, actual: "0" })
  })
})
