import fc from "fast-check"
import { MathBN } from "@medusajs/framework/utils"
import { buildCoupon, MEETING } from "../../__tests__/build-facts"
import type { CartFacts } from "../../eligibility/facts"
import type { Terms } from "../../terms/terms"
import { computeCoupons } from "../compute-coupons"
import {
  arbitraryCart,
  fixedPerItemTerms,
  fixedSharedTerms,
  percentageTerms,
} from "./arbitrary-cart"
import { nativeAmounts } from "./native-promotion"

type Taken = { line_id: string; amount: string }[]

const computeLone = (terms: Terms, cart: CartFacts, taken: Taken) => {
  const coupon = { ...buildCoupon(), terms }
  const settings = MEETING
  return computeCoupons({ cart, coupons: [coupon], taken, settings })[0]!
}

const computeNative = (terms: Terms, cart: CartFacts, taken: Taken) =>
  nativeAmounts(
    terms,
    cart,
    new Map(taken.map(({ line_id, amount }) => [line_id, MathBN.convert(amount)]))
  )

/** Medusa rounds after twenty digits, and may so give a hair more than a line has left. */
const HAIR = "1e-15"

/** Medusa gives a line nothing where its share is this small, and the total misses it. */
const LOST = "0.0001"

describe("a plain coupon and the same native promotion", () => {
  it.each([
    ["A1 a percentage takes the same off every line, exactly", percentageTerms],
    ["A22 a fixed amount per item takes the same off every line, exactly", fixedPerItemTerms],
  ])("%s", (_, arbitraryTerms) => {
    let given = 0
    fc.assert(
      fc.property(arbitraryTerms, arbitraryCart, (terms, { cart, taken }) => {
        const ours = computeLone(terms, cart, taken)
        const native = computeNative(terms, cart, taken)
        for (const { line_id, amount, base } of ours.lines) {
          const expected = native.get(line_id) ?? MathBN.convert(0)
          expect(MathBN.lte(MathBN.sub(expected, base), HAIR)).toBe(true)
          expect(amount).toBe(MathBN.min(expected, base).toFixed())
          given += Number(amount) > 0 ? 1 : 0
        }
        const inScope = ours.lines.map(({ line_id }) => line_id)
        expect([...native.keys()].filter((id) => !inScope.includes(id))).toEqual([])
      }),
      { numRuns: 2000 }
    )
    expect(given).toBeGreaterThan(500)
  })

  it("A2 a fixed amount for all gives the same in total, each line within the smallest unit", () => {
    let given = 0
    fc.assert(
      fc.property(fixedSharedTerms, arbitraryCart, (terms, { cart, taken }) => {
        const ours = computeLone(terms, cart, taken)
        const native = computeNative(terms, cart, taken)
        const total = MathBN.sum(...native.values())
        const unit = MathBN.exp(10, -cart.currency_digits)
        const apart = MathBN.sub(ours.amount, total)
        const lost = MathBN.mult(LOST, cart.lines.length)
        expect(MathBN.gte(apart, `-${HAIR}`) && MathBN.lte(apart, lost)).toBe(true)
        for (const { line_id, amount } of ours.lines) {
          const apart = MathBN.abs(MathBN.sub(amount, native.get(line_id) ?? 0))
          expect(MathBN.lte(apart, MathBN.add(unit, HAIR))).toBe(true)
          given += Number(amount) > 0 ? 1 : 0
        }
      }),
      { numRuns: 2000 }
    )
    expect(given).toBeGreaterThan(500)
  })
})
