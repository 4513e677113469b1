import fc from "fast-check"
import { computeCoupons } from "../../../../domain/discount/compute-coupons"
import {
  buildCart,
  buildCoupon,
  buildLine,
  MEETING,
} from "../../../../domain/__tests__/build-facts"
import type { Discount } from "../../../../domain/terms/terms"
import { discount, form, targets, tiered } from "../../../__tests__/fixtures"
import { fromAmount, ONE, rounded, toAmount } from "../amount"
import { discountOf, type ExampleLine } from "../discount-of"
import { exampleCart } from "../example-cart"

const CURRENCIES = [
  { code: "eur", digits: 2, is_default: true },
  { code: "jpy", digits: 0, is_default: false },
]

const CHOSEN = { attribute: "items.product.id", operator: "in", values: ["chosen"] } as const

/** The same lines through the engine that decides for shoppers. */
function engineAmount(terms: Discount, lines: ExampleLine[]): string {
  const [outcome] = computeCoupons({
    cart: buildCart({
      lines: lines.map(({ quantity, price, fits }, index) => {
        const worth = fromAmount(BigInt(quantity) * price)
        return buildLine({
          id: `line_${index}`,
          quantity: String(quantity),
          subtotal: worth,
          original_total: worth,
          attributes: { product: { id: fits ? "chosen" : "other" } },
        })
      }),
    }),
    coupons: [
      buildCoupon({
        terms: {
          discount: terms,
          targets: terms.target === "items" ? [{ ...CHOSEN, values: ["chosen"] }] : [],
        },
      }),
    ],
    taken: [],
    settings: MEETING,
  })
  return outcome?.amount ?? "0"
}

// Medusa takes a ten-thousandth for nothing.
const cents = (min: number, max: number) =>
  fc.integer({ min, max: max * 100 }).map((value) => (value / 100).toFixed(2))

const shapes = fc.constantFrom(
  { target: "order", allocation: "across" },
  { target: "items", allocation: "across" },
  { target: "items", allocation: "each" },
  { target: "items", allocation: "once" }
) as fc.Arbitrary<Pick<Discount, "target" | "allocation">>

const discounts: fc.Arbitrary<Discount> = fc
  .tuple(shapes, fc.boolean(), cents(10, 100), fc.integer({ min: 1, max: 5 }))
  .filter(([{ allocation }, isFixed]) => isFixed || allocation !== "each")
  .map(([shape, isFixed, value, quantity]) => ({
    ...shape,
    type: isFixed ? "fixed" : "percentage",
    value,
    currency_code: isFixed ? "eur" : null,
    is_tax_inclusive: false,
    max_quantity: shape.allocation === "across" ? null : quantity,
  }))

const line = fc.record({
  quantity: fc.integer({ min: 1, max: 4 }),
  price: cents(100, 80).map((price) => toAmount(price) ?? 0n),
  fits: fc.boolean(),
})

it("B22 shows a cart in a currency in which the coupon counts", () => {
  const minimum_spend = { amounts: [{ currency_code: "jpy", amount: "5000" }], with_tax: false }
  expect(exampleCart(form({ minimum_spend }), CURRENCIES)).toMatchObject({ currency: "jpy" })
})

it("A13 A24 takes off no more than the maximum, and keeps the minimum total", () => {
  const half = { discount: discount({ value: "50" }) }
  const of = (amount: string) => ({ amounts: [{ currency_code: "eur", amount }] })
  expect(exampleCart(form(half), CURRENCIES)).toMatchObject({ discount: "47.5" })
  expect(exampleCart(form({ ...half, maximum_discount: of("20") }), CURRENCIES)).toMatchObject({
    discount: "20",
    with: "75",
  })
  const least = (amount: string) => ({ minimum_total: { ...of(amount), with_tax: false } })
  expect(exampleCart(form({ ...half, ...least("80") }), CURRENCIES)).toMatchObject({
    discount: "15",
    with: "80",
  })
  expect(exampleCart(form({ ...half, ...least("200") }), CURRENCIES)).toMatchObject({
    discount: "0",
  })
})

it("A26 takes off what the engine takes off", () => {
  fc.assert(
    fc.property(discounts, fc.array(line, { minLength: 1, maxLength: 4 }), (terms, lines) => {
      const ours = terms.target === "order" ? lines.map((one) => ({ ...one, fits: true })) : lines
      const expected = rounded(toAmount(engineAmount(terms, ours)) ?? -1n, 6)
      expect(fromAmount(rounded(discountOf(terms, ours) ?? -1n, 6))).toBe(fromAmount(expected))
    }),
    { numRuns: 500 }
  )
})

it("A26 shows a cart without and with the coupon", () => {
  expect(exampleCart(form(), CURRENCIES)).toEqual({
    currency: "eur",
    lines: [
      { quantity: 1, amount: "40", fits: true, is_shipping: false },
      { quantity: 2, amount: "30", fits: true, is_shipping: false },
      { quantity: 1, amount: "25", fits: true, is_shipping: false },
    ],
    without: "95",
    discount: "9.5",
    with: "85.5",
    tier: null,
  })
})

it("A1 A26 shows the shipping where the coupon is for that, and takes it for no item", () => {
  const free = form({ discount: discount({ kind: "shipping", scope: "shipping", value: "100" }) })
  const cart = exampleCart(free, CURRENCIES)
  expect(cart).toMatchObject({ without: "100", discount: "5", with: "95" })
  expect(cart.lines.map(({ fits, is_shipping }) => [fits, is_shipping])).toEqual([
    [false, false],
    [false, false],
    [false, false],
    [true, true],
  ])
})

it("A26 A22 takes chosen items for two of the three, and any for one where none are chosen", () => {
  const chosen = form({
    discount: discount({ scope: "items" }),
    targets: targets({ products: ["prod_1"] }),
  })
  expect(exampleCart(chosen, CURRENCIES)).toMatchObject({ discount: "7", with: "88" })
  const cheapest = discount({ scope: "one_item", value: "100", max_quantity: "1" })
  expect(exampleCart(form({ discount: cheapest }), CURRENCIES)).toMatchObject({ discount: "15" })
})

it("A2 A26 takes nothing off where the store has no item that matches", () => {
  const chosen = form({
    discount: discount({ scope: "items" }),
    targets: targets({ products: ["prod_1"], categories: ["pcat_1"] }),
  })
  const nothing = exampleCart(chosen, CURRENCIES, false)
  expect(nothing).toMatchObject({ without: "95", discount: null, with: "95" })
  expect(nothing.lines.map(({ fits }) => fits)).toEqual([false, false, false])
})

it("A26 B22 is worth as much as the coupon asks", () => {
  const minimum_spend = { amounts: [{ currency_code: "eur", amount: "1200,50" }], with_tax: false }
  expect(exampleCart(form({ minimum_spend }), CURRENCIES)).toMatchObject({
    without: "1900",
    discount: "190",
  })
})

it("A26 has prices as the currency has them, and says nothing of an amount that is none", () => {
  const yen = discount({ unit: "jpy", value: "500" })
  expect(exampleCart(form({ discount: yen }), CURRENCIES)).toMatchObject({
    currency: "jpy",
    without: "9500",
    with: "9000",
  })
  for (const value of ["", "ten", "-5", "0"]) {
    expect(exampleCart(form({ discount: discount({ value }) }), CURRENCIES)).toMatchObject({
      discount: null,
      with: "95",
    })
  }
})

it("A26 reads and writes amounts exactly", () => {
  expect(toAmount("1.5")).toBe((3n * ONE) / 2n)
  expect(fromAmount(-ONE / 4n)).toBe("-0.25")
  expect(fromAmount(rounded(toAmount("9.495") ?? 0n, 2))).toBe("9.5")
})

it.each([
  ["60", "35"],
  ["200", "0"],
  ["10", "47.5"],
])("A24 A26 keeps the example at the minimum total of %s", (amount, off) => {
  const values = form({
    discount: discount({ value: "50" }),
    minimum_total: { amounts: [{ currency_code: "eur", amount }], with_tax: false },
  })
  expect(exampleCart(values, CURRENCIES)).toMatchObject({ without: "95", discount: off })
})

describe("the example of tiers", () => {
  it("A10 is worth the lowest tier at least, and says which it reaches", () => {
    expect(
      exampleCart(form(tiered(["100", "10"], ["150", "30"], ["500", "100"])), CURRENCIES)
    ).toMatchObject({ without: "190", discount: "30", with: "160", tier: { number: 2, count: 3 } })
    expect(exampleCart(form(tiered(["500", "100"])), CURRENCIES)).toMatchObject({
      without: "950",
      discount: "100",
      tier: { number: 1, count: 1 },
    })
  })

  it("A10 takes nothing off while there is no number, and leaves out tiers without one", () => {
    expect(exampleCart(form(tiered(["", ""])), CURRENCIES)).toMatchObject({
      discount: null,
      tier: null,
    })
    expect(exampleCart(form(tiered(["50", "5"], ["60", ""])), CURRENCIES)).toMatchObject({
      discount: "5",
      tier: { number: 1, count: 1 },
    })
  })
})
