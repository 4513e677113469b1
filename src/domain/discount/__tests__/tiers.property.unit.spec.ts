import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { buildCart, buildCoupon, buildLine, MEETING } from "../../__tests__/build-facts"
import { amountFrom, buildTiers, percentFrom } from "../../__tests__/build-tiers"
import { spendTier } from "../../eligibility/spend-tier"
import { canonicalTerms } from "../../terms/canonical-terms"
import { tierProblems } from "../../terms/check-tiers"
import { lowestDiscount } from "../../terms/lowest-discount"
import type { SpendTiers, Terms, Tier } from "../../terms/terms"
import { computeCoupons } from "../compute-coupons"
import { arbitraryCart } from "./arbitrary-cart"

const cents = (max: number) => fc.integer({ min: 1, max }).map((n) => MathBN.div(n, 100).toFixed())
const tier: fc.Arbitrary<Tier> = fc.oneof(
  fc.tuple(cents(50_000), cents(20_000)).map(([from, off]) => amountFrom(from, off)),
  fc
    .tuple(cents(50_000), fc.integer({ min: 1, max: 100 }))
    .map(([from, value]) => percentFrom(from, `${value}`))
)
const arbitraryTiers = fc
  .array(tier, { minLength: 1, maxLength: 4 })
  .map((steps) =>
    buildTiers(
      [...steps].sort((a, b) => Number(a.from[0]?.amount ?? 0) - Number(b.from[0]?.amount ?? 0))
    )
  )
const sound = arbitraryTiers.filter(
  (tiers) => tierProblems({ ...buildCoupon().terms, tiers }, () => 2).length === 0
)

const compute = (cart: ReturnType<typeof buildCart>, terms: Terms) =>
  computeCoupons({ cart, coupons: [buildCoupon({ terms })], taken: [], settings: MEETING })[0]!

const withTiers = (tiers: SpendTiers) => canonicalTerms({ ...buildCoupon().terms, tiers })

/** A coupon that has nothing but the discount of one tier. */
const alone = (step: Tier): Terms => {
  const { terms } = buildCoupon()
  return { ...terms, discount: { ...terms.discount, ...lowestDiscount(buildTiers([step])) } }
}

const priced = fc
  .array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 5 })
  .map((prices) =>
    buildCart({
      lines: prices.map((price, i) => {
        const subtotal = MathBN.div(price, 100).toFixed()
        return buildLine({ id: `line_${i}`, subtotal, original_total: subtotal })
      }),
    })
  )

describe("tiers on any cart", () => {
  it("A11 the tier reached gives no less than any lower one would", () => {
    let compared = 0
    fc.assert(
      fc.property(sound, priced, (tiers, cart) => {
        const outcome = compute(cart, withTiers(tiers))
        const reached = outcome.tier?.reached?.number ?? 0
        for (const lower of tiers.steps.slice(0, Math.max(reached - 1, 0))) {
          compared += 1
          const { amount } = compute(cart, alone(lower))
          expect(MathBN.gte(outcome.amount, amount)).toBe(true)
        }
      }),
      { numRuns: 2000 }
    )
    expect(compared).toBeGreaterThan(200)
  })

  it("A11 S7 tiers are refused only where some cart gets less for reaching a higher one", () => {
    let refused = 0
    fc.assert(
      fc.property(arbitraryTiers, (tiers) => {
        const terms = { ...buildCoupon().terms, tiers }
        const [problem] = tierProblems(terms, () => 2)
        const index = Number(/steps\.(\d+)/.exec(problem?.path ?? "")?.[1])
        fc.pre(problem?.code === "gives_less" || problem?.code === "is_overtaken")
        refused += 1
        const from = tiers.steps[index]?.from[0]?.amount ?? "0"
        const isLess = [from, problem?.params.amount ?? "100000000"].some((subtotal) => {
          const cart = buildCart({ lines: [buildLine({ subtotal, original_total: subtotal })] })
          const own = compute(cart, alone(tiers.steps[index]!)).amount
          return tiers.steps
            .slice(0, index)
            .some((lower) => MathBN.gt(compute(cart, alone(lower)).amount, own))
        })
        expect(isLess).toBe(true)
      }),
      { numRuns: 500 }
    )
    expect(refused).toBeGreaterThan(100)
  })

  it("A11 the amounts of the lines add up to what the tier takes off, whatever else is on the cart", () => {
    fc.assert(
      fc.property(sound, arbitraryCart, fc.boolean(), (tiers, { cart, taken }, with_tax) => {
        const terms = withTiers({ ...tiers, with_tax })
        const [outcome] = computeCoupons({
          cart,
          taken,
          coupons: [buildCoupon({ terms })],
          settings: MEETING,
        })
        const position = spendTier(terms, cart)
        expect(outcome?.tier).toEqual(position)
        const lines = MathBN.sum(0, ...(outcome?.lines ?? []).map(({ amount }) => amount))
        expect(lines.toFixed()).toBe(outcome?.amount)
        if (!position?.reached) {
          expect(outcome?.amount).toBe("0")
        }
      }),
      { numRuns: 1000 }
    )
  })
})
