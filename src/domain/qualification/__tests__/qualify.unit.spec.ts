import fc from "fast-check"
import {
  buildCart,
  buildCoupon,
  buildLine,
  MEETING,
  type TermsChange,
} from "../../__tests__/build-facts"
import { compareDecimals, subtractDecimals } from "../../decimal-arithmetic"
import { anyTerms, arbitraryCart } from "../../discount/__tests__/arbitrary-cart"
import { computeCoupons } from "../../discount/compute-coupons"
import { saving } from "../../discount/saving"
import { qualify } from "../qualify"

// 100 without tax, 120 with it.
const cart = buildCart({ lines: [buildLine()] })

const coupon = (code: string, value: string, terms: TermsChange = {}) =>
  buildCoupon({ id: code, code, terms: { ...terms, discount: { value } } })

const found = (change: Partial<Parameters<typeof qualify>[0]>) =>
  qualify({ cart, entered: [], offered: [], taken: [], settings: MEETING, ...change }).map(
    ({ coupon, outcome, saving, saving_alone }) => ({
      code: coupon.code,
      state: outcome.state,
      reasons: outcome.refusals.map(({ code }) => code),
      saving,
      saving_alone,
    })
  )

const AT_500 = {
  minimum_spend: { amounts: [{ currency_code: "eur", amount: "500" }], with_tax: false },
}

describe("what a shopper could use", () => {
  it("K2 X2 comes with what it saves, with tax, the best first", () => {
    expect(found({ offered: [coupon("FIVE", "5"), coupon("TWENTY", "20")] })).toEqual([
      { code: "TWENTY", state: "applied", reasons: [], saving: "24", saving_alone: "24" },
      { code: "FIVE", state: "applied", reasons: [], saving: "6", saving_alone: "6" },
    ])
  })

  it("X2 counts what it saves beside what is entered, and what it would instead of it", () => {
    expect(found({ entered: [coupon("HALF", "50")], offered: [coupon("TEN", "10")] })).toEqual([
      { code: "TEN", state: "applied", reasons: [], saving: "6", saving_alone: "12" },
    ])
  })

  it("X2 C7 says what is in the way, and what it would save instead", () => {
    const settings = { ...MEETING, max_coupons_per_order: 1 }
    const offered = [coupon("TEN", "10"), coupon("LARGE", "30", AT_500)]
    expect(found({ entered: [coupon("FIVE", "5")], offered, settings })).toEqual([
      {
        code: "TEN",
        state: "waiting",
        reasons: ["coupons_per_order"],
        saving: "0",
        saving_alone: "12",
      },
      {
        code: "LARGE",
        state: "waiting",
        reasons: ["minimum_spend"],
        saving: "0",
        saving_alone: "0",
      },
    ])
  })

  it("X2 J6 tells where it would push a better one off", () => {
    const settings = {
      ...MEETING,
      max_coupons_per_order: 1,
      application_order: "priority" as const,
    }
    const urgent = { ...coupon("FIVE", "5"), priority: 9 }
    expect(found({ entered: [coupon("TEN", "10")], offered: [urgent], settings })).toMatchObject([
      { code: "FIVE", state: "applied", saving: "-6", saving_alone: "6" },
    ])
  })

  it("X2 leaves out what refuses", () => {
    const refused = [
      { ...coupon("LATE", "10"), status: "expired" as const },
      coupon("GROUP", "10", { audience: { group_ids: ["vip"] } }),
      { ...coupon("GONE", "10"), total_limit: 3, used: 3 },
    ]
    expect(found({ offered: refused })).toEqual([])
  })

  it("X2 saves exactly what entering it then takes off, whatever else is offered", () => {
    fc.assert(
      fc.property(
        arbitraryCart,
        fc.array(anyTerms, { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        ({ cart, taken }, terms, at) => {
          const coupons = terms.map((terms, i) =>
            buildCoupon({ id: `c${i}`, code: `C${i}`, terms })
          )
          const entered = coupons.slice(0, at)
          const rest = { cart, taken, settings: MEETING }
          const of = (coupons: typeof entered) => saving(computeCoupons({ ...rest, coupons }), cart)
          for (const one of qualify({ ...rest, entered, offered: coupons.slice(at) })) {
            const after = of([...entered, one.coupon])
            expect(one.saving).toBe(subtractDecimals(after, of(entered)))
            expect(one.saving_alone).toBe(of([one.coupon]))
            expect(compareDecimals(one.saving, "0")).not.toBe(-1)
          }
        }
      ),
      { numRuns: 200 }
    )
  })
})
