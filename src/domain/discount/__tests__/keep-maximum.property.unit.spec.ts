import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { buildCoupon, MEETING } from "../../__tests__/build-facts"
import { computeCoupons } from "../compute-coupons"
import { arbitraryCart, itemTerms } from "./arbitrary-cart"

const cents = fc.integer({ min: 1, max: 20_000 })

it("A13 takes off the maximum exactly, or what it would without one, on any cart", () => {
  fc.assert(
    fc.property(itemTerms, cents, arbitraryCart, (terms, most, { cart, taken }) => {
      const allowed = MathBN.mult(most, MathBN.exp(10, -2))
      const amounts = [{ currency_code: "eur", amount: allowed.toFixed() }]
      const compute = (change: object) =>
        computeCoupons({
          cart,
          taken,
          coupons: [buildCoupon({ terms: { ...terms, ...change } })],
          settings: MEETING,
        })[0]!
      const free = compute({})
      const capped = compute({ maximum_discount: { amounts } })

      expect(capped.amount).toBe(MathBN.min(free.amount, allowed).toFixed())
      expect(MathBN.sum(...capped.lines.map(({ amount }) => amount)).toFixed()).toBe(capped.amount)
      for (const { line_id, amount } of capped.lines) {
        const whole = free.lines.find((line) => line.line_id === line_id)?.amount ?? "0"
        expect(MathBN.gte(amount, 0) && MathBN.lte(amount, whole)).toBe(true)
      }
    }),
    { numRuns: 2000 }
  )
})
