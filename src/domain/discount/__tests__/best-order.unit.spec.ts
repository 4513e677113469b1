import fc from "fast-check"
import { MathBN } from "@medusajs/framework/utils"
import { buildCart, buildCoupon, buildLine, MEETING } from "../../__tests__/build-facts"
import type { BudgetState } from "../../budget/budget"
import { checkEligibility } from "../../eligibility/check-eligibility"
import type { CartFacts, CouponFacts } from "../../eligibility/facts"
import { COMPANIONS } from "../../terms/companions"
import { bestOrder } from "../best-order"
import { computeCoupons } from "../compute-coupons"
import { join, openMeeting, type Judged, type Meeting } from "../meeting"
import type { MeetingRules } from "../meeting-rules"
import { inUnits, ZERO, type Money } from "../money"
import { saving, savedWithTax } from "../saving"
import { anyTerms, arbitraryCart } from "./arbitrary-cart"

const BEST: MeetingRules = { ...MEETING, application_order: "best" }
const ONE_PER_ITEM = { ...BEST, max_coupons_per_item: 1 as const }

const judge = (coupons: CouponFacts[], cart: CartFacts): Judged[] =>
  coupons.map((coupon) => ({ coupon, eligibility: checkEligibility(coupon, cart) }))

const fixed = (code: string, value: string) =>
  buildCoupon({
    id: code,
    code,
    terms: { discount: { type: "fixed", value, currency_code: "eur" } },
  })
const percentage = (code: string, value: string, rest: Partial<CouponFacts["terms"]> = {}) =>
  buildCoupon({ id: code, code, terms: { ...rest, discount: { value, ...rest.discount } } })

const cart = buildCart({ lines: [buildLine({ subtotal: "100", original_total: "100" })] })
const states = (coupons: CouponFacts[], settings: MeetingRules) =>
  computeCoupons({ cart, coupons, taken: [], settings }).map(
    ({ code, state, amount }) => `${code} ${state} ${amount}`
  )

describe("the choice that saves most", () => {
  it("X7 Z5 takes the percentage before the amount, whatever was entered first", () => {
    expect(states([fixed("TEN", "10"), percentage("P20", "20")], MEETING)).toEqual([
      "TEN applied 10",
      "P20 applied 18",
    ])
    expect(states([fixed("TEN", "10"), percentage("P20", "20")], BEST)).toEqual([
      "TEN applied 10",
      "P20 applied 20",
    ])
  })

  it("X7 C7 keeps the better one where an order takes one, and says what is in the way of the other", () => {
    const settings = { ...BEST, max_coupons_per_order: 1 }
    const outcomes = computeCoupons({
      cart,
      coupons: [fixed("TEN", "10"), percentage("P20", "20")],
      taken: [],
      settings,
    })
    expect(outcomes).toMatchObject([
      { state: "waiting", refusals: [{ code: "coupons_per_order", params: { kept: ["P20"] } }] },
      { state: "applied", amount: "20" },
    ])
  })

  it("X7 J5 leaves one that stays alone aside where the others together save more", () => {
    const alone = percentage("ALONE", "25", { combines_with: [] })
    expect(states([alone, percentage("P20", "20"), percentage("P10", "10")], BEST)).toEqual([
      "ALONE waiting 0",
      "P20 applied 20",
      "P10 applied 8",
    ])
  })

  it("Z5 keeps the order entered where another saves nothing more", () => {
    const coupons = [percentage("P10", "10"), percentage("P20", "20")]
    expect(states(coupons, BEST)).toEqual(states(coupons, MEETING))
  })

  const setting = fc.record({
    max_coupons_per_order: fc.constantFrom(null, null, 1, 2),
    max_coupons_per_class: fc.record({
      order: fc.constantFrom(null, null, 1),
      shipping: fc.constantFrom(null, 1),
      vouchers: fc.constantFrom(null, 1),
      items: fc.constantFrom(null, null, 1, 2),
    }),
    max_coupons_per_item: fc.constantFrom(null, 1 as const),
    count_automatic: fc.boolean(),
    percentage_of: fc.constantFrom("initial" as const, "remaining" as const),
    application_order: fc.constantFrom("best" as const, "priority" as const),
  })
  const drawn = fc.array(fc.tuple(anyTerms, fc.option(fc.subarray([...COMPANIONS]))), {
    minLength: 1,
    maxLength: 3,
  })

  it("Z5 is as good as every order tried, and knows that it is", () => {
    fc.assert(
      fc.property(arbitraryCart, drawn, setting, ({ cart, taken }, drawn, settings) => {
        // Where the store has an order of its own, automatic ones are no choice.
        const coupons = couponsOf(drawn, settings.application_order === "best")
        const rules = { cart, taken, settings }
        const judged = judge(coupons, cart)
        const { saved, most } = bestOrder(judged, rules)
        const tried = bruteForce(judged, openMeeting(rules), rules)
        expect(saved).toBe(inUnits(tried, cart))
        expect(most).toBe(saved)
      }),
      { numRuns: 10_000 }
    )
  })

  it("X12 Z5 is as good as every order tried where discounts have to fit into what is left of budgets", () => {
    const left = fc.array(fc.option(fc.integer({ min: 1, max: 60_000 })), {
      minLength: 3,
      maxLength: 3,
    })
    fc.assert(
      fc.property(arbitraryCart, drawn, setting, left, ({ cart, taken }, drawn, settings, left) => {
        const coupons = couponsOf(drawn).map((coupon, i) => ({
          ...coupon,
          budgets: left[i] ? [budgetOf(`${left[i]}e-2`)] : [],
        }))
        const rules = { cart, taken, settings }
        const judged = judge(coupons, cart)
        const { saved, most } = bestOrder(judged, rules)
        expect(saved).toBe(inUnits(bruteForce(judged, openMeeting(rules), rules), cart))
        expect(most).toBe(saved)
      }),
      { numRuns: 1_000 }
    )
  })

  it("X12 refuses a discount that does not fit as a whole, and takes what others leave of it", () => {
    const small = { ...percentage("P20", "20"), budgets: [budgetOf("15")] }
    expect(states([small], MEETING)).toEqual(["P20 refused 0"])
    expect(states([fixed("HALF", "30"), small], MEETING)).toEqual([
      "HALF applied 30",
      "P20 applied 14",
    ])
  })

  it("X12 Z5 tries one whose budget is too small for it alone, since others may leave it less", () => {
    const all = { ...percentage("ALL", "100"), budgets: [budgetOf("60")] }
    const coupons = [all, percentage("P10", "10"), fixed("HALF", "50")]
    expect(states(coupons, { ...BEST, max_coupons_per_order: 2 })).toEqual([
      "ALL applied 50",
      "P10 waiting 0",
      "HALF applied 50",
    ])
  })

  it("Z5 is never worse than the order entered, nor with one coupon more, however short the search", () => {
    fc.assert(
      fc.property(
        arbitraryCart,
        fc.array(fc.tuple(anyTerms, fc.constant(null)), { minLength: 2, maxLength: 6 }),
        setting,
        fc.nat(3),
        ({ cart, taken }, drawn, settings, steps) => {
          const coupons = couponsOf(drawn)
          const rules = { cart, taken, settings }
          const { saved, most } = bestOrder(judge(coupons, cart), { ...rules, most_steps: steps })
          const isBest = settings.application_order === "best"
          const entered = computeCoupons({
            ...rules,
            coupons,
            settings: { ...settings, application_order: isBest ? "entered" : "priority" },
          })
          expect(MathBN.gte(saved, saving(entered, cart))).toBe(true)
          expect(MathBN.gte(most, saved)).toBe(true)
        }
      ),
      { numRuns: 500 }
    )
  })

  it("Z5 X7 a coupon more never makes the order dearer", () => {
    fc.assert(
      fc.property(
        arbitraryCart,
        fc.array(fc.tuple(anyTerms, fc.option(fc.subarray([...COMPANIONS]))), {
          minLength: 2,
          maxLength: 6,
        }),
        setting,
        ({ cart, taken }, drawn, settings) => {
          const coupons = couponsOf(drawn)
          const rules = {
            cart,
            taken,
            settings: { ...settings, application_order: "best" as const },
          }
          const less = bestOrder(judge(coupons.slice(0, -1), cart), rules)
          const more = bestOrder(judge(coupons, cart), rules)
          expect(MathBN.gte(more.saved, less.saved)).toBe(true)
        }
      ),
      { numRuns: 3000 }
    )
  })

  it("X7 gives what the search found", () => {
    fc.assert(
      fc.property(arbitraryCart, drawn, ({ cart, taken }, drawn) => {
        const coupons = couponsOf(drawn)
        const rules = { cart, taken, settings: ONE_PER_ITEM }
        const { saved } = bestOrder(judge(coupons, cart), rules)
        expect(saving(computeCoupons({ ...rules, coupons }), cart)).toBe(saved)
      }),
      { numRuns: 300 }
    )
  })
})

function budgetOf(limit: string): BudgetState {
  const kind = { measure: "discount", per: "coupon", period: "ever" } as const
  return { ...kind, limit, currency_code: "eur", used: "0", resets_at: null }
}

function couponsOf(
  drawn: [CouponFacts["terms"], CouponFacts["terms"]["combines_with"]][],
  withAutomatic = false
) {
  return drawn.map(([terms, combines_with], i) =>
    buildCoupon({
      id: `${i}`,
      code: `C${i}`,
      priority: (i * 2) % 3,
      is_automatic: withAutomatic && i % 2 === 0,
      terms: { ...terms, combines_with },
    })
  )
}

/** What the best of all orders of all choices saves. */
function bruteForce(
  rest: Judged[],
  meeting: Meeting,
  rules: Parameters<typeof bestOrder>[1]
): Money {
  const isByPriority = rules.settings.application_order === "priority"
  const last = meeting.kept.at(-1)
  return rest
    .filter(({ eligibility }) => eligibility.state === "eligible")
    .filter(({ coupon }) => !isByPriority || !last || coupon.priority <= last.priority)
    .map((one) => {
      const joined = join(meeting, one, rules)
      const others = rest.filter((other) => other !== one)
      return joined.outcome.state === "applied"
        ? MathBN.add(
            savedWithTax([joined.outcome], rules.cart),
            bruteForce(others, joined.meeting, rules)
          )
        : ZERO
    })
    .reduce((a, b) => MathBN.max(a, b), ZERO)
}
