import { buildTerms, type TermsChange } from "../../__tests__/build-facts"
import { amountFrom, buildTiers, percentFrom } from "../../__tests__/build-tiers"
import { termsProblems } from "../check-terms"
import { canonicalTerms } from "../canonical-terms"
import type { Tier } from "../terms"

const digitsOf = (currency_code: string) => (currency_code === "jpy" ? 0 : 2)

const problems = (steps: Tier[], change: TermsChange = {}) =>
  termsProblems(canonicalTerms(buildTerms({ ...change, tiers: buildTiers(steps) })), digitsOf)

const found = (steps: Tier[], change?: TermsChange) =>
  problems(steps, change).map(({ path, code }) => `${path} ${code}`)

describe("problems of tiers", () => {
  it.each<[string, Tier[]]>([
    ["A10 one tier", [amountFrom("100", "10")]],
    [
      "A11 10 off 100, 30 off 200, 100 off 500",
      [amountFrom("100", "10"), amountFrom("200", "30"), amountFrom("500", "100")],
    ],
    ["A11 percentages that rise", [percentFrom("100", "5"), percentFrom("200", "10")]],
    ["A11 percentages that stay", [percentFrom("100", "5"), percentFrom("200", "5")]],
    ["A11 a percentage after an amount", [amountFrom("100", "10"), percentFrom("200", "5")]],
    [
      "A11 an amount between two percentages that never gives less",
      [percentFrom("100", "10"), amountFrom("200", "30"), percentFrom("300", "10")],
    ],
    [
      "A11 two currencies",
      [
        amountFrom({ eur: "100", usd: "110" }, { eur: "10", usd: "11" }),
        amountFrom({ usd: "220", eur: "200" }, { eur: "30", usd: "33" }),
      ],
    ],
  ])("%s is fine", (_, steps) => expect(found(steps)).toEqual([]))

  it.each<[string, Tier[], string[]]>([
    ["A11 no tier", [], ["tiers.steps required"]],
    ["A10 no amount", [amountFrom({}, {})], ["from required", "discount.amounts required"]],
    ["A10 0", [amountFrom("0", "10")], ["from.0.amount not_positive"]],
    ["A10 0 off", [amountFrom("10", "0")], ["discount.amounts.0.amount not_positive"]],
    ["A10 101 %", [percentFrom("10", "101")], ["discount.value above_100"]],
    ["A10 half a percent", [percentFrom("10", "0.5")], ["discount.value below_1_percent"]],
    ["A10 half a yen", [percentFrom({ jpy: "0.5" }, "10")], ["from.0.amount too_fine"]],
    [
      "A10 a currency without an amount off",
      [amountFrom({ eur: "100", usd: "100" }, "10")],
      ["discount.amounts currency_missing"],
    ],
  ])("%s is refused", (_, steps, expected) => {
    const own = steps.length ? expected.map((each) => `tiers.steps.0.${each}`) : expected
    expect(found(steps)).toEqual(own)
  })

  it.each<[string, Tier[], object]>([
    [
      "that begin alike",
      [amountFrom("100", "10"), amountFrom("100.00", "30")],
      { path: "tiers.steps.1.from", code: "not_above", params: { lower: "0", amount: "100" } },
    ],
    [
      "out of order",
      [amountFrom("200", "30"), amountFrom("100", "10")],
      { path: "tiers.steps.1.from", code: "not_above", params: { lower: "0", amount: "200" } },
    ],
    [
      "of which the higher gives less",
      [amountFrom("100", "30"), amountFrom("200", "29.99")],
      { path: "tiers.steps.1.discount", code: "gives_less", params: { lower: "0", amount: "200" } },
    ],
    [
      "of which the higher is a lower percentage",
      [percentFrom("100", "10"), percentFrom("200", "9")],
      { path: "tiers.steps.1.discount", code: "gives_less", params: { lower: "0", amount: "200" } },
    ],
    [
      "of which the percentage gives less than the amount where it begins",
      [amountFrom("100", "11"), percentFrom("200", "5")],
      { path: "tiers.steps.1.discount", code: "gives_less", params: { lower: "0", amount: "200" } },
    ],
    [
      "of which the amount gives less than the percentage before the next one begins",
      [percentFrom("100", "10"), amountFrom("200", "25"), percentFrom("300", "10")],
      { path: "tiers.steps.1.discount", code: "gives_less", params: { lower: "0", amount: "300" } },
    ],
    [
      "of which the last is an amount that a percentage overtakes",
      [percentFrom("100", "10"), amountFrom("200", "100")],
      { path: "tiers.steps.1.discount", code: "is_overtaken", params: { lower: "0" } },
    ],
    [
      "of which the third gives less than the first",
      [percentFrom("100", "10"), amountFrom("200", "60"), amountFrom("600", "70")],
      { path: "tiers.steps.2.discount", code: "is_overtaken", params: { lower: "0" } },
    ],
    [
      "of different currencies",
      [percentFrom({ eur: "100", usd: "1" }, "5"), percentFrom("200", "10")],
      { path: "tiers.steps.1.from", code: "currency_missing", params: { currency_code: "usd" } },
    ],
    [
      "of which only the higher has a currency",
      [percentFrom("100", "5"), percentFrom({ eur: "200", usd: "1" }, "10")],
      { path: "tiers.steps.0.from", code: "currency_missing", params: { currency_code: "usd" } },
    ],
  ])("A11 S7 refuses tiers %s", (_, steps, expected) => {
    expect(problems(steps)).toMatchObject([expected])
  })

  it("A11 judges each currency by itself", () => {
    const steps = [
      amountFrom({ eur: "100", usd: "100" }, { eur: "10", usd: "10" }),
      amountFrom({ eur: "200", usd: "200" }, { eur: "20", usd: "5" }),
    ]
    expect(problems(steps)).toMatchObject([
      { path: "tiers.steps.1.discount", code: "gives_less", params: { currency_code: "usd" } },
    ])
  })

  it("B22 refuses a minimum spend beside tiers, as the lowest says it already", () => {
    const minimum_spend = { amounts: [{ currency_code: "eur", amount: "50" }], with_tax: false }
    expect(found([amountFrom("100", "10")], { minimum_spend })).toEqual([
      "minimum_spend beside_tiers",
    ])
  })

  it("A13 lets a maximum be in whichever currencies, and refuses its own mistakes", () => {
    const maximum = (amount: string) => ({
      maximum_discount: { amounts: [{ currency_code: "usd", amount }] },
    })
    expect(found([amountFrom("100", "10")], maximum("5"))).toEqual([])
    expect(found([amountFrom("100", "10")], maximum("0"))).toEqual([
      "maximum_discount.amounts.0.amount not_positive",
    ])
  })
})

describe("the discount of tiers", () => {
  const discountOf = (...steps: Tier[]) =>
    canonicalTerms(buildTerms({ tiers: buildTiers(steps) })).discount

  it("A4 is the lowest tier's, for readers that know of none", () => {
    expect(discountOf(percentFrom("100", "5.0"), percentFrom("200", "10"))).toMatchObject({
      type: "percentage",
      value: "5",
      currency_code: null,
    })
    expect(discountOf(amountFrom({ USD: "100", EUR: "90" }, { USD: "11", EUR: "10" }))).toEqual(
      expect.objectContaining({ type: "fixed", value: "10", currency_code: "eur" })
    )
  })
})
