import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { buildCoupon, MEETING } from "../../__tests__/build-facts"
import type { MinimumSpend } from "../../terms/terms"
import { computeCoupons } from "../compute-coupons"
import type { CouponOutcome } from "../coupon-outcome"
import { money, type Money } from "../money"
import { arbitraryCart, itemTerms } from "./arbitrary-cart"

type Cart = Parameters<typeof computeCoupons>[0]["cart"]
type Amount = { line_id: string; amount: string; is_tax_inclusive?: boolean }

const EXACT = "1e-9"
/** Medusa takes this for nothing: of what is left of a line, and of what a change between with and without tax leaves. */
const EPSILON = "1e-4"
const minimum: fc.Arbitrary<MinimumSpend> = fc.record({
  amounts: fc
    .integer({ min: 1, max: 100_000 })
    .map((cents) => [{ currency_code: "eur", amount: `${cents}e-2` }]),
  with_tax: fc.boolean(),
})

/** What amounts come to, with tax or without. */
function worth(amounts: Amount[], cart: Cart, withTax: boolean): Money {
  const parts = amounts.map(({ line_id, amount, is_tax_inclusive = false }) => {
    const line = cart.lines.find(({ id }) => id === line_id)
    if (!line) {
      return money("0")
    }
    if (is_tax_inclusive === withTax || MathBN.eq(line.subtotal, 0)) {
      return money(amount)
    }
    return withTax
      ? MathBN.div(MathBN.mult(amount, line.original_total), line.subtotal)
      : MathBN.div(MathBN.mult(amount, line.subtotal), line.original_total)
  })
  return MathBN.sum(...parts)
}

function worthOfItems({ lines }: Cart, withTax: boolean): Money {
  return MathBN.sum(
    ...lines.map(({ original_total, subtotal }) => (withTax ? original_total : subtotal))
  )
}

describe("a coupon with a minimum total, on any cart", () => {
  it("A24 never brings what is left of the items below it, takes all it may, and adds up", () => {
    fc.assert(
      fc.property(itemTerms, minimum, arbitraryCart, (terms, minimum_total, { cart, taken }) => {
        const compute = (change: object): CouponOutcome =>
          computeCoupons({
            cart,
            taken,
            coupons: [buildCoupon({ terms: { ...terms, ...change } })],
            settings: MEETING,
          })[0]!
        const free = compute({})
        const kept = compute({ minimum_total })
        const { with_tax } = minimum_total
        const near = MathBN.mult(EPSILON, 2 * cart.lines.length)
        const required = money(minimum_total.amounts[0]!.amount)
        const before = MathBN.sub(worthOfItems(cart, with_tax), worth(taken, cart, with_tax))
        const leftBy = ({ lines }: CouponOutcome) =>
          MathBN.sub(before, worth(lines, cart, with_tax))

        expect(MathBN.gte(leftBy(kept), MathBN.sub(MathBN.min(required, before), EXACT))).toBe(true)
        const expected = MathBN.max(leftBy(free), MathBN.min(required, before))
        expect(MathBN.lte(MathBN.abs(MathBN.sub(leftBy(kept), expected)), near)).toBe(true)
        expect(MathBN.sum(...kept.lines.map(({ amount }) => amount)).toFixed()).toBe(kept.amount)
        for (const { line_id, amount } of kept.lines) {
          const most = free.lines.find((line) => line.line_id === line_id)?.amount ?? "0"
          expect(MathBN.gte(amount, 0) && MathBN.lte(amount, most)).toBe(true)
        }
      }),
      { numRuns: 2000 }
    )
  })
})
