import fc from "fast-check"
import { MathBN } from "@medusajs/framework/utils"
import { buildCoupon, MEETING } from "../../__tests__/build-facts"
import type { Terms } from "../../terms/terms"
import { computeCoupons } from "../compute-coupons"
import { money } from "../money"
import { arbitraryCart, itemTerms, shippingTerms } from "./arbitrary-cart"
import { nativeShippingAmounts } from "./native-promotion"

/** Medusa takes this for nothing on items, though not on shipping. */
const NOTHING = money("1e-4")

const couponsOf = (all: Terms[]) =>
  all.map((terms, i) => buildCoupon({ id: `coup_${i}`, code: `C${i}`, terms }))
const beforeTax = shippingTerms.map((terms): Terms => ({
  ...terms,
  discount: { ...terms.discount, is_tax_inclusive: false },
}))

describe("coupons on the shipping, on any cart", () => {
  it("A1 A22 a lone one gives what the same native promotion gives", () => {
    let given = 0
    fc.assert(
      fc.property(beforeTax, arbitraryCart, (terms, { cart }) => {
        const [ours] = computeCoupons({
          cart,
          coupons: couponsOf([terms]),
          taken: [],
          settings: MEETING,
        })
        const native = nativeShippingAmounts(terms, cart)
        const isShared = terms.discount.type === "fixed" && terms.discount.allocation === "across"
        const apart = isShared ? MathBN.exp(10, -cart.currency_digits) : NOTHING
        for (const { line_id, amount } of ours!.lines) {
          const expected = native.get(line_id) ?? 0
          expect(MathBN.lte(MathBN.abs(MathBN.sub(amount, expected)), apart)).toBe(true)
          given += Number(amount) > 0 ? 1 : 0
        }
        const inScope = ours!.lines.map(({ line_id }) => line_id)
        expect([...native.keys()].filter((id) => !inScope.includes(id))).toEqual([])
      }),
      { numRuns: 2000 }
    )
    expect(given).toBeGreaterThan(500)
  })

  it("S6 A24 a shipping method takes one discount, native promotions included, and never more than it costs", () => {
    const all = fc.array(fc.oneof(shippingTerms, itemTerms), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(all, arbitraryCart, (all, { cart, taken }) => {
        const outcomes = computeCoupons({ cart, coupons: couponsOf(all), taken, settings: MEETING })
        for (const { id, subtotal } of cart.shipping_methods) {
          const native = taken.filter(({ line_id }) => line_id === id)
          const ours = outcomes.flatMap(({ lines }) =>
            lines.filter(({ line_id }) => line_id === id)
          )
          const off = [...native, ...ours].filter(({ amount }) => MathBN.gt(amount, 0))
          expect(off.length).toBeLessThanOrEqual(1)
          expect(off.every(({ amount }) => MathBN.lte(amount, subtotal))).toBe(true)
          expect(ours.every(({ is_tax_inclusive }) => !is_tax_inclusive)).toBe(true)
        }
      }),
      { numRuns: 2000 }
    )
  })

  it("A20 S6 a fixed amount with tax takes just that off what the shipping costs with tax", () => {
    let given = 0
    const withTax = shippingTerms
      .filter(({ discount }) => discount.type === "fixed")
      .map((terms): Terms => ({
        ...terms,
        targets: [],
        discount: { ...terms.discount, is_tax_inclusive: true, allocation: "across" },
      }))
    fc.assert(
      fc.property(withTax, arbitraryCart, (terms, { cart }) => {
        const [outcome] = computeCoupons({
          cart,
          coupons: couponsOf([terms]),
          taken: [],
          settings: MEETING,
        })
        const off = outcome!.lines.map(({ line_id, amount }) => {
          const { original_total, subtotal } = cart.shipping_methods.find(
            ({ id }) => id === line_id
          )!
          return MathBN.div(MathBN.mult(amount, original_total), subtotal)
        })
        const price = MathBN.sum(0, ...cart.shipping_methods.map((line) => line.original_total))
        const expected = MathBN.min(terms.discount.value, price)
        expect(MathBN.lte(MathBN.abs(MathBN.sub(MathBN.sum(0, ...off), expected)), "1e-4")).toBe(
          true
        )
        given += Number(outcome!.amount) > 0 ? 1 : 0
      }),
      { numRuns: 1000 }
    )
    expect(given).toBeGreaterThan(200)
  })
})
