import { buildCoupon, MEETING, type TermsChange } from "../../__tests__/build-facts"
import { amountFrom, buildTiers } from "../../__tests__/build-tiers"
import type { CouponFacts } from "../../eligibility/facts"
import type { Warning, WarningContext } from "../warning"
import { warningsOf } from "../warnings-of"

const NOW = new Date("2026-11-22T12:00:00Z")
const eur = (amount: string) => ({ amounts: [{ currency_code: "eur", amount }] })
const spend = (amount: string) => ({ ...eur(amount), with_tax: false })
const off = (value: string) => ({ type: "fixed" as const, value, currency_code: "eur" })
const percent = (value: string) => ({ type: "percentage" as const, value })

function warn(
  coupon: CouponFacts,
  {
    named_count = null,
    has_products = true,
    ...change
  }: Partial<WarningContext> & { named_count?: number | null; has_products?: boolean } = {}
): Warning[] {
  const context = {
    others: [],
    settings: MEETING,
    currency_code: "eur",
    digitsOf: () => 2,
    now: NOW,
    ...change,
  }
  return warningsOf({ ...coupon, named_count, has_products }, context)
}
const terms = (terms: TermsChange) => buildCoupon({ terms })

describe("free orders", () => {
  it("Z6 S5 names the price that a coupon takes off wholly", () => {
    const free = (price: string) => [
      { code: "free_order", params: { price, currency_code: "eur" } },
    ]
    expect(warn(terms({ discount: off("5") }))).toEqual(free("5"))
    expect(warn(terms({ discount: off("5"), minimum_spend: spend("3") }))).toEqual(free("3"))
    expect(warn(terms({ discount: percent("100") }))).toEqual(free("100"))
    expect(warn(terms({ discount: percent("100"), maximum_discount: eur("20") }))).toEqual(
      free("20")
    )
    expect(warn(terms({ tiers: buildTiers([amountFrom({ eur: "10" }, { eur: "12" })]) }))).toEqual(
      free("10")
    )
  })

  it("Z6 says nothing where something is always left to pay", () => {
    expect(warn(terms({ discount: percent("99") }))).toEqual([])
    expect(warn(terms({ discount: off("5"), minimum_spend: spend("5.01") }))).toEqual([])
    expect(warn(terms({ discount: off("5"), minimum_total: spend("1") }))).toEqual([])
  })

  it("Z6 tries it for each currency, and whatever else it asks", () => {
    const coupon = terms({
      discount: percent("100"),
      minimum_spend: {
        amounts: [...eur("30").amounts, { currency_code: "usd", amount: "40" }],
        with_tax: false,
      },
      targets: [{ attribute: "items.product.id", operator: "in", values: ["prod_1"] }],
      audience: { customers: "named", group_ids: ["g_1"], history: "new" },
      region_ids: ["reg_1"],
    })
    expect(warn(coupon).map(({ params }) => params)).toEqual([
      { price: "30", currency_code: "eur" },
      { price: "40", currency_code: "usd" },
    ])
  })
})

describe("free orders with another coupon", () => {
  const five = buildCoupon({
    id: "five",
    code: "FIVE",
    terms: { discount: off("5"), minimum_spend: spend("10") },
  })
  const eight = buildCoupon({
    id: "eight",
    code: "EIGHT",
    terms: { discount: off("8"), minimum_spend: spend("10") },
  })
  const together = {
    code: "free_with",
    params: { coupon_id: "eight", other: "EIGHT", price: "10", currency_code: "eur" },
  }

  it("Z6 names the coupon, and the price that the two take off together", () => {
    expect(warn(five, { others: [five, eight] })).toEqual([together])
    const half = buildCoupon({ id: "half", terms: { discount: percent("50") } })
    expect(warn(half, { others: [eight] })).toEqual([together])
  })

  it("Z6 keeps to how the store has coupons meet, and to what combines", () => {
    const oneEach = { ...MEETING, max_coupons_per_item: 1 as const }
    expect(warn(five, { others: [eight], settings: oneEach })).toEqual([])
    const alone = { ...eight, terms: { ...eight.terms, combines_with: [] } }
    expect(warn(five, { others: [alone] })).toEqual([])
  })

  it("B17 Z6 leaves out what one chooses and the other leaves alone", () => {
    const items = (operator: "in" | "ne", values: string[]) => ({
      discount: { ...off(operator === "in" ? "5" : "8"), target: "items" as const },
      targets: [{ attribute: "items.product.tags.id", operator, values }],
    })
    const meet = (chosen: string[], left: string[]) =>
      warn(buildCoupon({ id: "five", terms: { ...five.terms, ...items("in", chosen) } }), {
        others: [buildCoupon({ ...eight, terms: { ...eight.terms, ...items("ne", left) } })],
      })
    expect(meet(["a", "b"], ["a"])).toEqual([together])
    expect(meet(["a", "b"], ["a", "b", "c"])).toEqual([])
  })

  it("Z6 leaves out what cannot be on the same order, or on the same item", () => {
    const apart = (a: TermsChange, b: TermsChange) =>
      warn(buildCoupon({ id: "five", terms: { ...five.terms, ...a } }), {
        others: [buildCoupon({ ...eight, terms: { ...eight.terms, ...b } })],
      })
    const product = (id: string) => ({
      discount: { ...off(id === "prod_1" ? "5" : "8"), target: "items" as const },
      targets: [{ attribute: "items.product.id", operator: "in" as const, values: [id] }],
    })
    expect(apart({}, {})).toEqual([together])
    expect(apart({ region_ids: ["a", "b"] }, { region_ids: ["b"] })).toEqual([together])
    expect(apart({ region_ids: ["a"] }, { region_ids: ["b"] })).toEqual([])
    expect(apart({ sales_channel_ids: ["a"] }, { sales_channel_ids: ["b"] })).toEqual([])
    expect(apart(product("prod_1"), product("prod_2"))).toEqual([])
    const early = { ...five, ends_at: NOW, id: "early" }
    const late = { ...eight, starts_at: NOW }
    expect(warn(early, { others: [late], now: new Date(0) })).toEqual([])
  })
})

describe("without effect", () => {
  it("Z6 S7 names a maximum that the discount cannot come to", () => {
    const least = { minimum_spend: spend("100"), maximum_discount: eur("10") }
    const never = (most: string) => [
      {
        code: "maximum_never_reached",
        params: { most, maximum: "10", currency_code: "eur" },
      },
    ]
    expect(warn(terms({ ...least, discount: off("10") }))).toEqual(never("10"))
    expect(warn(terms({ ...least, discount: off("10.01") }))).toEqual([])
    expect(warn(terms({ ...least, discount: percent("1") }))).toEqual([])
    const once = { target: "items" as const, allocation: "once" as const, max_quantity: 3 }
    expect(warn(terms({ ...least, discount: { ...off("3"), ...once } }))).toEqual(never("9"))
    expect(warn(terms({ ...least, discount: { ...off("4"), ...once } }))).toEqual([])
    const tiers = buildTiers([
      amountFrom({ eur: "100" }, { eur: "4" }),
      amountFrom({ eur: "200" }, { eur: "9" }),
    ])
    expect(warn(terms({ maximum_discount: eur("10"), tiers }))).toEqual(never("9"))
  })

  it("Z6 S7 names tiers that give no more than the one below", () => {
    const tiers = buildTiers([
      amountFrom({ eur: "100" }, { eur: "10" }),
      amountFrom({ eur: "200" }, { eur: "30" }),
      amountFrom({ eur: "300" }, { eur: "40" }),
    ])
    expect(warn(terms({ tiers }))).toEqual([])
    expect(warn(terms({ tiers, maximum_discount: eur("30") }))).toEqual([
      { code: "tier_without_gain", params: { tier: 3, from: "300", currency_code: "eur" } },
    ])
  })

  it("Z6 S5 names an end that has passed, a list without anybody, and items that nothing is", () => {
    const ends_at = new Date("2026-11-22T11:59:59Z")
    expect(warn(buildCoupon({ ends_at }))).toEqual([
      { code: "ended_already", params: { ends_at: "2026-11-22T11:59:59.000Z" } },
    ])
    const named = terms({ audience: { customers: "named" } })
    expect(warn(named, { named_count: 0 })).toEqual([{ code: "nobody_named", params: {} }])
    expect(warn(named, { named_count: 1 })).toEqual([])
    expect(warn(named)).toEqual([])
    const none = [{ code: "no_products", params: {} }]
    expect(warn(buildCoupon(), { has_products: false })).toEqual(none)
  })

  it("Z6 says that guests can come back with another address", () => {
    const can = [{ code: "guests_can_return", params: {} }]
    expect(warn(terms({ per_customer_limit: 1 }))).toEqual(can)
    expect(warn(terms({ audience: { history: "new" } }))).toEqual(can)
    expect(warn(terms({ per_customer_limit: 1, audience: { group_ids: ["g"] } }))).toEqual([])
  })
})
