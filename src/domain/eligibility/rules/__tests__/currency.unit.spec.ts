import { buildCart, buildCoupon } from "../../../__tests__/build-facts"
import { amountFrom, buildTiers, percentFrom } from "../../../__tests__/build-tiers"
import { currency } from "../currency"

const fixed = { type: "fixed", value: "5", currency_code: "eur" } as const
const spend = (...codes: string[]) => ({
  amounts: codes.map((currency_code) => ({ currency_code, amount: "100" })),
  with_tax: false,
})

describe("rule: currency", () => {
  it("A1 is not asked by a percentage", () => {
    expect(currency(buildCoupon(), buildCart())).toBeNull()
  })

  it.each([
    ["A2 a fixed amount's own", { discount: fixed }, ["eur"], true],
    [
      "A2 another than a fixed amount's",
      { discount: { ...fixed, currency_code: "usd" } },
      ["usd"],
      false,
    ],
    ["B22 one with a minimum spend", { minimum_spend: spend("usd", "EUR") }, ["usd", "eur"], true],
    ["B22 one without a minimum spend", { minimum_spend: spend("usd") }, ["usd"], false],
    [
      "B22 a fixed amount's own, without a minimum spend",
      { discount: fixed, minimum_spend: spend("usd") },
      [],
      false,
    ],
    [
      "B22 a fixed amount's own, with a minimum spend",
      { discount: fixed, minimum_spend: spend("usd", "eur") },
      ["eur"],
      true,
    ],
    ["A24 one with a minimum total", { minimum_total: spend("usd", "eur") }, ["usd", "eur"], true],
    [
      "A11 one of the tiers', whatever the lowest takes off first",
      {
        discount: { ...fixed, currency_code: "chf" },
        tiers: buildTiers([amountFrom({ chf: "10", eur: "10" }, { chf: "1", eur: "1" })]),
      },
      ["chf", "eur"],
      true,
    ],
    [
      "A11 one without tiers",
      { tiers: buildTiers([percentFrom({ usd: "10" }, "5")]) },
      ["usd"],
      false,
    ],
    [
      "A24 one with both minimums",
      { minimum_spend: spend("usd", "eur"), minimum_total: spend("usd") },
      ["usd"],
      false,
    ],
  ])("%s passes: %#", (_, terms, required, passed) => {
    expect(currency(buildCoupon({ terms }), buildCart())).toEqual({
      rule: "currency",
      passed,
      required,
      actual: "eur",
      refusal: passed ? null : { code: "currency", params: { currency_codes: required } },
    })
  })
})
