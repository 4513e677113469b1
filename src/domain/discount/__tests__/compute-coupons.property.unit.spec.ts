import fc from "fast-check"
import { MathBN } from "@medusajs/framework/utils"
import { buildCoupon, MEETING } from "../../__tests__/build-facts"
import { allLines } from "../../eligibility/aim"
import { computeCoupons } from "../compute-coupons"
import { money } from "../money"
import { anyTerms, arbitraryCart, fixedSharedTerms } from "./arbitrary-cart"

const settings = MEETING
const coupons = fc
  .array(anyTerms, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((terms, i) => ({ ...buildCoupon(), id: `coup_${i}`, terms })))

describe("several coupons on any cart", () => {
  it("A24 adds up line by line, never gives less than nothing nor more than there is", () => {
    fc.assert(
      fc.property(coupons, arbitraryCart, (coupons, { cart, taken }) => {
        const outcomes = computeCoupons({ cart, coupons, taken, settings })
        for (const { amount, lines } of outcomes) {
          expect(MathBN.sum(...lines.map((line) => line.amount)).toFixed()).toBe(amount)
          for (const line of lines) {
            expect(MathBN.gte(line.amount, 0)).toBe(true)
            expect(MathBN.lte(line.amount, line.base)).toBe(true)
            expect(MathBN.gte(line.remaining, 0)).toBe(true)
            const rest = MathBN.sub(line.base, line.amount, line.remaining)
            expect(MathBN.gte(rest, 0) && MathBN.lte(rest, "0.0001")).toBe(true)
          }
        }
      }),
      { numRuns: 1000 }
    )
  })

  it("A24 never takes more than a line's subtotal, native promotions included", () => {
    fc.assert(
      fc.property(coupons, arbitraryCart, (coupons, { cart, taken }) => {
        const outcomes = computeCoupons({ cart, coupons, taken, settings })
        for (const line of allLines(cart)) {
          const off = outcomes
            .flatMap(({ lines }) => lines)
            .filter(({ line_id }) => line_id === line.id)
            .map(({ amount, is_tax_inclusive }) =>
              is_tax_inclusive
                ? MathBN.div(MathBN.mult(amount, line.subtotal), line.original_total)
                : money(amount)
            )
          const before = taken.filter(({ line_id }) => line_id === line.id)
          const total = MathBN.sum(...off, ...before.map(({ amount }) => amount))
          expect(MathBN.lte(total, MathBN.add(line.subtotal, "1e-15"))).toBe(true)
        }
      }),
      { numRuns: 1000 }
    )
  })

  it("A23 a fixed amount for all gives exactly its value, or what is left", () => {
    fc.assert(
      fc.property(fixedSharedTerms, arbitraryCart, (terms, { cart, taken }) => {
        const coupons = [{ ...buildCoupon(), terms }]
        const [outcome] = computeCoupons({ cart, coupons, taken, settings })
        const left = MathBN.sum(...outcome!.lines.map(({ base }) => base))
        expect(outcome!.amount).toBe(MathBN.min(terms.discount.value, left).toFixed())
      }),
      { numRuns: 1000 }
    )
  })

  it("A23 gives the same in total whatever the order of the lines", () => {
    fc.assert(
      fc.property(anyTerms, arbitraryCart, fc.infiniteStream(fc.nat()), (terms, data, keys) => {
        const prices = data.cart.lines.map((line) =>
          MathBN.div(line.subtotal, line.quantity).toFixed()
        )
        // Among equally cheap units the first come first, as in Medusa: then order does matter.
        fc.pre(terms.discount.allocation !== "once" || new Set(prices).size === prices.length)
        const shuffled = data.cart.lines
          .map((line) => ({ line, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ line }) => line)
        const coupons = [{ ...buildCoupon(), terms }]
        const compute = (lines: typeof shuffled) =>
          computeCoupons({
            ...data,
            cart: { ...data.cart, lines },
            coupons,
            settings,
          })[0]?.amount
        expect(compute(shuffled)).toBe(compute(data.cart.lines))
      }),
      { numRuns: 1000 }
    )
  })
})
