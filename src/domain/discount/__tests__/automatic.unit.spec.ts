import fc from "fast-check"
import { buildCart, buildCoupon, buildLine, MEETING } from "../../__tests__/build-facts"
import type { CouponFacts } from "../../eligibility/facts"
import { bestChoice } from "../../qualification/best-choice"
import { computeCoupons } from "../compute-coupons"
import type { MeetingRules } from "../meeting-rules"

const cart = buildCart({ lines: [buildLine({ subtotal: "100", original_total: "100" })] })

const coupon = (code: string, value: string, change: Partial<CouponFacts> = {}) =>
  buildCoupon({ id: code, code, ...change, terms: { ...change.terms, discount: { value } } })
const automatic = (code: string, value: string, change: Partial<CouponFacts> = {}) =>
  coupon(code, value, { is_automatic: true, ...change })

const given = (coupons: CouponFacts[], settings: Partial<MeetingRules> = {}) =>
  computeCoupons({ cart, coupons, taken: [], settings: { ...MEETING, ...settings } }).map(
    ({ code, state, amount, refusals: [refusal] }) =>
      [code, refusal?.code ?? state, amount].join(" ")
  )

describe("coupons that apply by themselves", () => {
  it("Y1 come before codes, the highest priority first, the oldest among equals", () => {
    const coupons = [
      coupon("CODE", "10", { priority: 9 }),
      automatic("OLD", "20"),
      automatic("NEW", "50"),
      automatic("FIRST", "50", { priority: 1 }),
    ]
    const outcomes = ["CODE applied 2", "OLD applied 10", "NEW applied 20", "FIRST applied 50"]
    expect(given(coupons)).toEqual(outcomes)
    expect(given(coupons, { application_order: "priority" })).toEqual(outcomes)
  })

  it("Y1 J1 neither take nor need the room of codes, unless the store counts them", () => {
    const coupons = [automatic("AUTO", "20"), coupon("CODE", "10"), coupon("MORE", "10")]
    const one = { max_coupons_per_item: 1 as const }
    expect(given(coupons, one)).toEqual([
      "AUTO applied 20",
      "CODE applied 8",
      "MORE coupons_per_item 0",
    ])
    expect(given(coupons, { ...one, count_automatic: true })).toEqual([
      "AUTO applied 20",
      "CODE coupons_per_item 0",
      "MORE coupons_per_item 0",
    ])
    expect(given(coupons, { max_coupons_per_order: 1 })).toEqual([
      "AUTO applied 20",
      "CODE applied 8",
      "MORE coupons_per_order 0",
    ])
    expect(given(coupons, { max_coupons_per_order: 1, count_automatic: true })).toEqual([
      "AUTO applied 20",
      "CODE coupons_per_order 0",
      "MORE coupons_per_order 0",
    ])
  })

  it("Y1 J5 combine as codes do", () => {
    const alone = automatic("ALONE", "10", { terms: { combines_with: [] } as never })
    expect(given([alone, coupon("CODE", "50")])).toEqual([
      "ALONE applied 10",
      "CODE not_combinable 0",
    ])
  })

  it("Y1 X7 give way to what saves more only where the store applies what saves most", () => {
    const alone = automatic("ALONE", "10", { terms: { combines_with: [] } as never })
    const coupons = [alone, coupon("CODE", "50")]
    expect(given(coupons, { application_order: "best" })).toEqual([
      "ALONE not_combinable 0",
      "CODE applied 50",
    ])
    const best = (settings: Partial<MeetingRules>) =>
      bestChoice({ cart, coupons, taken: [], settings: { ...MEETING, ...settings } })
    expect(best({ application_order: "best" })).toEqual({
      codes: ["CODE"],
      saving: "50",
      is_proved: true,
    })
    expect(best({})).toEqual({ codes: [], saving: "10", is_proved: true })
  })

  it("Y1 A21 a rule on what the cart does not have keeps them off, as Medusa does", () => {
    const terms = {
      conditions: [{ attribute: "customer.groups.id", operator: "ne", values: ["vip"] }],
    } as never
    expect(given([automatic("AUTO", "10", { terms }), coupon("CODE", "10", { terms })])).toEqual([
      "AUTO customer_groups 0",
      "CODE applied 10",
    ])
  })

  const drawn = fc.record({
    value: fc.integer({ min: 1, max: 99 }),
    is_automatic: fc.boolean(),
    priority: fc.integer({ min: -1, max: 1 }),
    isAlone: fc.boolean(),
  })

  it("Y1 Z5 what is proved best is what entering it gives", () => {
    fc.assert(
      fc.property(
        fc.array(drawn, { minLength: 1, maxLength: 5 }),
        fc.record({
          max_coupons_per_order: fc.constantFrom(null, 1, 2),
          max_coupons_per_class: fc.record({
            order: fc.constantFrom(null, 1),
            shipping: fc.constantFrom(null, 1),
            vouchers: fc.constantFrom(null, 1),
            items: fc.constantFrom(null, 2),
          }),
          max_coupons_per_item: fc.constantFrom(null, 1 as const),
          count_automatic: fc.boolean(),
          percentage_of: fc.constantFrom("initial" as const, "remaining" as const),
          application_order: fc.constantFrom("entered" as const, "priority" as const),
        }),
        (all, settings) => {
          const coupons = all.map(({ value, isAlone, ...rest }, index) =>
            coupon(`C${index}`, String(value), {
              ...rest,
              terms: { combines_with: isAlone ? [] : null } as never,
            })
          )
          const best = bestChoice({ cart, coupons, taken: [], settings })
          const chosen = [
            ...coupons.filter(({ is_automatic }) => is_automatic),
            ...best.codes.flatMap((code) => coupons.filter((one) => one.code === code)),
          ]
          const outcomes = computeCoupons({ cart, coupons: chosen, taken: [], settings })
          const saved = outcomes.reduce((sum, { amount }) => sum + Number(amount), 0)
          expect(Number(best.saving)).toBeCloseTo(saved, 1)
        }
      )
    )
  })
})
