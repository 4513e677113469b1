import fc from "fast-check"
import { buildCoupon, MEETING } from "../../../../domain/__tests__/build-facts"
import { anyTerms } from "../../../../domain/discount/__tests__/arbitrary-cart"
import { computeCoupons } from "../../../../domain/discount/compute-coupons"
import { cartFacts } from "../cart-facts"

const item = fc.record({
  cents: fc.integer({ min: 1, max: 300 }),
  quantity: fc.integer({ min: 1, max: 3 }),
  product: fc.constantFrom("prod_1", "prod_2", "prod_3"),
})
const items = fc.array(item, { minLength: 2, maxLength: 12 }).map((drawn) =>
  drawn.map(({ cents, quantity, product }, index) => ({
    id: `line_${index + 1}`,
    quantity,
    subtotal: `${cents * quantity}e-2`,
    original_total: `${cents * quantity}e-2`,
    product: { id: product },
  }))
)

describe("the facts of a cart", () => {
  it("J7 A23 each line gets the same whatever order the database finds the lines in", () => {
    fc.assert(
      fc.property(
        items.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
        ),
        fc.array(anyTerms, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(null, 1 as const),
        ([found, shuffled], terms, max_coupons_per_item) => {
          const coupons = terms.map((each, i) =>
            buildCoupon({ id: `${i}`, code: `C${i}`, terms: each })
          )
          const compute = (lines: typeof found) =>
            computeCoupons({
              cart: cartFacts({ currency_code: "eur", items: lines }),
              coupons,
              taken: [],
              settings: { ...MEETING, max_coupons_per_item },
            })
          expect(compute(shuffled)).toEqual(compute(found))
        }
      ),
      { numRuns: 2000 }
    )
  })

  it("counts the lines of a described cart, the tenth after the ninth", () => {
    const lines = Array.from({ length: 12 }, (_, index) => ({
      id: `line_${index + 1}`,
      quantity: 1,
      subtotal: 1,
      original_total: 1,
    }))
    const ids = cartFacts({ currency_code: "eur", items: lines }).lines.map(({ id }) => id)
    expect(ids).toEqual(lines.map(({ id }) => id))
  })
})
