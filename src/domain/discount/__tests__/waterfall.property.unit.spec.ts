import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { buildCoupon, MEETING } from "../../__tests__/build-facts"
import { applyCoupons } from "../compute-coupons"
import { anyTerms, arbitraryCart } from "./arbitrary-cart"
import { waterfall, type Waterfall } from "../waterfall"

const someTerms = fc.array(anyTerms, { minLength: 1, maxLength: 4 })

const anyWaterfall = fc.tuple(someTerms, arbitraryCart).map(([terms, { cart, taken }]) => {
  const coupons = terms.map((one, index) => buildCoupon({ id: `coup_${index}`, terms: one }))
  const outcomes = applyCoupons({ cart, taken, coupons, settings: MEETING })
  const fall = (lines: typeof cart.lines, with_tax: boolean) =>
    waterfall(lines, outcomes, { cart, taken, base: { with_tax } })
  return { cart, fall }
})

it("Z1 S6 adds up exactly, line by line and in all, with tax and without, and never falls below zero", () => {
  fc.assert(
    fc.property(anyWaterfall, fc.boolean(), ({ cart, fall }, with_tax) => {
      for (const line of cart.lines) {
        expectSound(fall([line], with_tax))
      }
      expectSound(fall(cart.lines, with_tax))
    }),
    { numRuns: 1000 }
  )
})

it("Z1 leaves the same with tax and without", () => {
  fc.assert(
    fc.property(anyWaterfall, ({ cart, fall }) => {
      const unit = MathBN.exp(10, -cart.currency_digits)
      for (const line of cart.lines.filter(({ subtotal }) => MathBN.gt(subtotal, 0))) {
        const { original_total, subtotal } = line
        const taxed = MathBN.div(MathBN.mult(fall([line], false).final, original_total), subtotal)
        const apart = MathBN.sub(taxed, fall([line], true).final).abs()
        expect(MathBN.lte(apart, MathBN.mult(unit, 2))).toBe(true)
      }
    }),
    { numRuns: 1000 }
  )
})

function expectSound({ price, steps, final }: Waterfall): void {
  let left = MathBN.convert(price)
  for (const { amount, remaining } of steps) {
    expect(MathBN.gt(amount, 0)).toBe(true)
    left = MathBN.sub(left, amount)
    expect(left.toFixed()).toBe(remaining)
  }
  expect(left.toFixed()).toBe(final)
  expect(MathBN.gte(final, 0)).toBe(true)
}
