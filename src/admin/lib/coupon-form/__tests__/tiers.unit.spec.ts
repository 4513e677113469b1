import { CONTEXT, coupon, discount, form, TERMS, tiered } from "../../../__tests__/fixtures"
import { amountFrom, buildTiers, percentFrom } from "../../../../domain/__tests__/build-tiers"
import { checkCouponForm } from "../check-coupon-form"
import { fromCoupon } from "../from-coupon"
import { toFields, toUpdateRequest } from "../to-request"
import type { CouponFormValues } from "../values"

const issues = (changes: Partial<CouponFormValues>) =>
  checkCouponForm(form(changes), CONTEXT).map(({ path, key }) => `${path}: ${key}`)

const percentages = (...rows: [from: string, percentage: string][]) => ({
  ...tiered(),
  tiers: {
    currencies: ["eur"],
    steps: rows.map(([from, percentage]) => ({
      unit: "percentage" as const,
      percentage,
      rows: [{ from, off: "" }],
    })),
    with_tax: false,
  },
})

describe("what is typed of tiers", () => {
  it("A10 A11 accepts 10 off 100, 30 off 200, 100 off 500", () => {
    expect(issues(tiered(["100", "10"], ["200", "30"], ["500", "100"]))).toEqual([])
    expect(issues(percentages(["100", "5"], ["200", "12,5"]))).toEqual([])
  })

  it("A11 asks for every number, beside the field that has none", () => {
    expect(issues(tiered(["", "10"], ["200", "0"], ["300", "1.001"]))).toEqual([
      "tiers.steps.0.rows.0.from: number",
      "tiers.steps.1.rows.0.off: amount_positive",
      "tiers.steps.2.rows.0.off: decimals",
    ])
    expect(issues(percentages(["100", "101"], ["200", ""]))).toEqual([
      "tiers.steps.0.percentage: percentage_range",
      "tiers.steps.1.percentage: number",
    ])
  })

  it("A11 S7 says beside the row where tiers contradict each other", () => {
    expect(issues(tiered(["200", "10"], ["100", "30"]))).toEqual([
      "tiers.steps.1.rows.0.from: tier_not_above",
    ])
    expect(issues(tiered(["100", "30"], ["200", "20"]))).toEqual([
      "tiers.steps.1.rows.0.off: tier_gives_less",
    ])
    expect(issues(percentages(["100", "10"], ["200", "5"]))).toEqual([
      "tiers.steps.1.percentage: tier_gives_less",
    ])
    const { tiers } = percentages(["100", "10"])
    const [percentage, amount] = [tiers.steps[0]!, tiered(["200", "90"]).tiers!.steps[0]!]
    expect(issues({ ...tiered(), tiers: { ...tiers, steps: [percentage, amount] } })).toEqual([
      "tiers.steps.1.rows.0.off: tier_overtaken",
    ])
  })

  it("A11 tells the tier and the amount that are meant", () => {
    const [issue] = checkCouponForm(form(tiered(["100", "30"], ["200", "20"])), CONTEXT)
    expect(issue?.params).toEqual({ tier: 1, amount: "200 EUR" })
  })

  it("A11 finds a contradiction in the row of its currency, and a currency listed twice", () => {
    const row = (from: string, off: string, yen: string) => ({
      unit: "amount" as const,
      percentage: "",
      rows: [
        { from, off },
        { from: yen, off: "1000" },
      ],
    })
    const two = {
      ...tiered(),
      tiers: {
        currencies: ["eur", "jpy"],
        steps: [row("100", "10", "20000"), row("200", "20", "10000")],
        with_tax: false,
      },
    }
    expect(issues(two)).toEqual(["tiers.steps.1.rows.1.from: tier_not_above"])
    const twice = { ...two, tiers: { ...two.tiers, currencies: ["eur", "eur"] } }
    expect(issues(twice)).toEqual(["tiers.currencies.1: currency_twice"])
  })

  it("A10 asks nothing of tiers, nor of one discount, where the coupon has the other", () => {
    expect(issues({ tiers: tiered(["", ""]).tiers })).toEqual([])
    expect(
      issues({ ...tiered(["100", "10"]), discount: discount({ kind: "tiers", value: "x" }) })
    ).toEqual([])
  })
})

describe("tiers as fields of the API", () => {
  const tiers = buildTiers([
    amountFrom({ eur: "100", jpy: "10000" }, { eur: "10", jpy: "1000" }),
    percentFrom({ eur: "200", jpy: "20000" }, "12.5"),
  ])
  const saved = coupon({
    terms: {
      ...TERMS,
      discount: { ...TERMS.discount, type: "fixed", value: "10", currency_code: "eur" },
      tiers,
    },
  })
  const opened = fromCoupon(saved, { currency: "eur", time_zone: "UTC" })

  it("A11 open as they were saved, and nothing is sent where nothing changed", () => {
    expect(toFields(opened)).toMatchObject({ tiers, minimum_spend: null })
    expect(toFields(opened).discount).toEqual(saved.terms.discount)
    expect(toUpdateRequest(opened, structuredClone(opened), saved)).toEqual({})
  })

  it("A11 are sent with the version, and with the discount where the lowest changed", () => {
    const higher = structuredClone(opened)
    higher.tiers.steps[1]!.percentage = "15"
    expect(toUpdateRequest(opened, higher, saved)).toEqual({
      terms_version: 1,
      tiers: expect.objectContaining({}),
    })
    const lowest = structuredClone(opened)
    lowest.tiers.steps[0]!.rows[0]!.off = "11"
    expect(toUpdateRequest(opened, lowest, saved)).toMatchObject({
      discount: { type: "fixed", value: "11", currency_code: "eur" },
      tiers: {},
    })
  })

  it("A11 take a minimum spend away, and one discount takes them away", () => {
    const before = form({
      minimum_spend: { amounts: [{ currency_code: "eur", amount: "50" }], with_tax: false },
    })
    expect(toFields({ ...before, ...tiered(["100", "10"]) })).toMatchObject({
      minimum_spend: null,
      discount: { type: "fixed", value: "10", currency_code: "eur" },
      tiers: { steps: [{ from: [{ currency_code: "eur", amount: "100" }] }] },
    })
    const single = { ...opened, discount: { ...opened.discount, kind: "discount" as const } }
    expect(toFields(single)).toMatchObject({ tiers: null, discount: { value: "10" } })
  })

  it("A22 go over all units, or so many of each item, as one discount does", () => {
    const each = discount({ kind: "tiers", scope: "items", sharing: "each", max_quantity: "2" })
    for (const steps of [tiered(["100", "10"]), percentages(["100", "10"])]) {
      expect(toFields(form({ ...steps, discount: each })).discount).toMatchObject({
        allocation: "each",
        max_quantity: 2,
      })
    }
  })
})
