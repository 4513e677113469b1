import { buildCart, buildCoupon, buildLine, MEETING } from "../../__tests__/build-facts"
import { buildTiers, percentFrom } from "../../__tests__/build-tiers"
import type { TermsChange } from "../../__tests__/build-facts"
import type { CartFacts } from "../../eligibility/facts"
import { termsProblems } from "../../terms/check-terms"
import { computeCoupons } from "../compute-coupons"
import type { MeetingRules } from "../meeting-rules"

const method = (id: string, subtotal: string, name: string) =>
  buildLine({ id, subtotal, original_total: subtotal, attributes: { name } })
const express = method("express", "12", "Express")
const cart = (change: Partial<CartFacts> = {}) =>
  buildCart({ shipping_methods: [express], ...change })

/** All of the shipping, unless said otherwise. */
const onShipping = ({ discount, ...change }: TermsChange = {}, code = "SHIP") =>
  buildCoupon({
    id: code,
    code,
    terms: { ...change, discount: { value: "100", target: "shipping_methods", ...discount } },
  })
const only = (name: string) => [
  { attribute: "shipping_methods.name", operator: "in" as const, values: [name] },
]

const compute = (
  coupons: ReturnType<typeof buildCoupon>[],
  on: CartFacts = cart(),
  settings: MeetingRules = MEETING,
  taken: { line_id: string; amount: string }[] = []
) => computeCoupons({ cart: on, coupons, taken, settings })

describe("a coupon on the shipping", () => {
  it("A1 takes off the shipping alone, and a coupon on the order leaves the shipping alone", () => {
    const [free, order] = compute([onShipping(), buildCoupon()])
    expect(free).toMatchObject({ state: "applied", amount: "12" })
    expect(free?.lines).toEqual([
      { line_id: "express", amount: "12", is_tax_inclusive: false, base: "12", remaining: "0" },
    ])
    expect(order?.lines.map(({ line_id }) => line_id)).toEqual(["line_1"])
  })

  it("J3 waits until shipping is chosen, and for one of its own", () => {
    expect(compute([onShipping()], cart({ shipping_methods: [] }))).toMatchObject([
      { state: "waiting", refusals: [{ code: "no_shipping", params: {} }] },
    ])
    const picky = onShipping({ targets: only("Standard") })
    expect(compute([picky])).toMatchObject([
      { state: "waiting", refusals: [{ code: "shipping_method", params: {} }] },
    ])
    const both = cart({ shipping_methods: [express, method("slow", "5", "Standard")] })
    expect(compute([picky], both)).toMatchObject([{ state: "applied", amount: "5" }])
  })

  it("S6 a shipping method takes one discount, and the second waits for the first by name", () => {
    const half = onShipping({ discount: { value: "50" } }, "HALF")
    expect(compute([half, onShipping()])).toMatchObject([
      { state: "applied", amount: "6" },
      { state: "waiting", refusals: [{ code: "one_per_shipping", params: { kept: ["HALF"] } }] },
    ])
    const best = compute([half, onShipping()], cart(), { ...MEETING, application_order: "best" })
    expect(best).toMatchObject([{ state: "waiting" }, { state: "applied", amount: "12" }])
  })

  it("S6 a native promotion on the shipping goes first", () => {
    const taken = [{ line_id: "express", amount: "2" }]
    expect(compute([onShipping()], cart(), MEETING, taken)).toMatchObject([
      { state: "waiting", refusals: [{ code: "one_per_shipping", params: { kept: [] } }] },
    ])
  })

  it("J4 one coupon for each item takes no place from one on the shipping", () => {
    const settings = { ...MEETING, max_coupons_per_item: 1 as const }
    expect(compute([buildCoupon(), onShipping()], cart(), settings)).toMatchObject([
      { state: "applied" },
      { state: "applied" },
    ])
  })

  it("J5 is a class of its own; a list from before there was such a thing does not have it", () => {
    const alone = buildCoupon({ terms: { combines_with: ["items", "order", "promotions"] } })
    const open = buildCoupon({ terms: { combines_with: ["shipping"] } })
    expect(compute([alone, onShipping()])[1]).toMatchObject({
      state: "waiting",
      refusals: [{ code: "not_combinable" }],
    })
    expect(compute([open, onShipping()])[1]).toMatchObject({ state: "applied" })
  })

  it("A11 B22 the items decide about its minimum spend and its tiers", () => {
    const from = (amount: string) => ({
      minimum_spend: { amounts: [{ currency_code: "eur", amount }], with_tax: false },
    })
    expect(compute([onShipping(from("100"))])).toMatchObject([{ state: "applied" }])
    expect(compute([onShipping(from("101"))])).toMatchObject([
      { state: "waiting", refusals: [{ code: "minimum_spend", params: { missing: "1" } }] },
    ])
    const tiers = buildTiers([percentFrom("50", "50"), percentFrom("100", "100")])
    expect(compute([onShipping({ tiers })])).toMatchObject([{ amount: "12" }])
  })

  it("A20 an amount with tax is taken off the price with tax, and kept without it, as Medusa has it", () => {
    const taxed = cart({
      shipping_methods: [{ ...express, subtotal: "10", original_total: "12" }],
    })
    const discount = {
      type: "fixed" as const,
      value: "6",
      currency_code: "eur",
      is_tax_inclusive: true,
    }
    expect(compute([onShipping({ discount })], taxed)).toMatchObject([
      { amount: "5", lines: [{ amount: "5", is_tax_inclusive: false, remaining: "5" }] },
    ])
    const maximum_discount = { amounts: [{ currency_code: "eur", amount: "3" }] }
    expect(compute([onShipping({ discount, maximum_discount })], taxed)).toMatchObject([
      { amount: "2.5", kept_maximum: "3" },
    ])
  })

  it("S7 has no minimum total of the items", () => {
    const minimum_total = { amounts: [{ currency_code: "eur", amount: "5" }], with_tax: true }
    expect(termsProblems(onShipping({ minimum_total }).terms, () => 2)).toEqual([
      { path: "minimum_total", code: "not_allowed", params: {} },
    ])
  })
})
