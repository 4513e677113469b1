import fc from "fast-check"
import { buildCart, buildTerms } from "../../__tests__/build-facts"
import type { CartFacts, FactLine } from "../../eligibility/facts"
import type { Discount, Terms } from "../../terms/terms"

type Taken = { line_id: string; amount: string }[]

/** Unit price times quantity, with tax on top; a few prices of a cent or two, a few of none. */
const line = fc
  .record({
    cents: fc.oneof(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 0, max: 3 })),
    quantity: fc.integer({ min: 1, max: 7 }),
    tax: fc.constantFrom(0, 7, 20, 21),
    takes: fc.constantFrom(true, true, true, false),
    product: fc.constantFrom("prod_1", "prod_2", "prod_3"),
    taken: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 })),
  })
  .map(({ cents, quantity, tax, takes, product, taken }) => ({
    line: {
      product_id: product,
      quantity: `${quantity}`,
      subtotal: `${cents * quantity}e-2`,
      original_total: `${cents * quantity * (100 + tax)}e-4`,
      is_discountable: takes,
      is_gift_card: false,
      attributes: { product: { id: product } },
    },
    taken: `${cents * quantity * taken}e-4`,
  }))

/** Now and then free, and now and then cheaper by a native promotion. */
const method = fc
  .record({
    cents: fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.constant(0)),
    tax: fc.constantFrom(0, 7, 20),
    name: fc.constantFrom("Express", "Standard"),
    taken: fc.constantFrom(0, 0, 0, 30, 100),
  })
  .map(({ cents, tax, name, taken }) => ({
    line: {
      quantity: "1",
      subtotal: `${cents}e-2`,
      original_total: `${cents * (100 + tax)}e-4`,
      is_discountable: true,
      is_gift_card: false,
      product_id: null,
      attributes: { name },
    },
    taken: `${cents * taken}e-4`,
  }))

/** A cart, and what native promotions have taken off its lines already. */
export function arbitraryCartOf(lines: {
  minLength: number
  maxLength: number
}): fc.Arbitrary<{ cart: CartFacts; taken: Taken }> {
  return fc
    .tuple(fc.array(line, lines), fc.array(method, { maxLength: 2 }), fc.constantFrom(0, 2, 3))
    .map(([items, methods, currency_digits]) => ({
      cart: buildCart({
        currency_digits,
        lines: items.map(({ line }, i): FactLine => ({ id: `line_${i}`, ...line })),
        shipping_methods: methods.map(({ line }, i): FactLine => ({ id: `ship_${i}`, ...line })),
      }),
      taken: [
        ...items.map(({ taken }, i) => ({ line_id: `line_${i}`, amount: taken })),
        ...methods.map(({ taken }, i) => ({ line_id: `ship_${i}`, amount: taken })),
      ],
    }))
}

export const arbitraryCart = arbitraryCartOf({ minLength: 1, maxLength: 6 })

const percentage = fc
  .oneof(fc.integer({ min: 1, max: 10_000 }), fc.constant(10_000))
  .map((n) => ({ type: "percentage" as const, value: `${n}e-2`, currency_code: null }))
const fixed = fc
  .oneof(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 200 }))
  .map((n) => ({ type: "fixed" as const, value: `${n}e-2`, currency_code: "eur" }))

const across = fc.record({
  target: fc.constantFrom("order" as const, "items" as const),
  allocation: fc.constant("across" as const),
  max_quantity: fc.constant(null),
})
const counted = fc.record({
  target: fc.constant("items" as const),
  allocation: fc.constantFrom("each" as const, "once" as const),
  max_quantity: fc.integer({ min: 1, max: 9 }),
})

const termsOf = (
  value: fc.Arbitrary<Pick<Discount, "type" | "value" | "currency_code">>,
  spread: fc.Arbitrary<Pick<Discount, "target" | "allocation" | "max_quantity">>
): fc.Arbitrary<Terms> =>
  fc
    .tuple(value, spread, fc.boolean(), fc.subarray(["prod_1", "prod_2", "prod_3"]))
    .map(([value, spread, is_tax_inclusive, values]) =>
      buildTerms({
        discount: { ...value, ...spread, is_tax_inclusive },
        targets:
          spread.target === "items" && values.length
            ? [{ attribute: "items.product.id", operator: "in", values }]
            : [],
      })
    )

export const percentageTerms = termsOf(percentage, fc.oneof(across, counted))
export const fixedPerItemTerms = termsOf(fixed, counted)
export const fixedSharedTerms = termsOf(fixed, across)
/** On items, or on the order. */
export const itemTerms = fc.oneof(percentageTerms, fixedPerItemTerms, fixedSharedTerms)

/** On the shipping: on all that is chosen, or on one way of it. */
export const shippingTerms: fc.Arbitrary<Terms> = fc
  .record({
    value: fc.oneof(percentage, fixed),
    spread: fc.oneof(
      fc.record({ allocation: fc.constant("across" as const), max_quantity: fc.constant(null) }),
      fc.record({
        allocation: fc.constantFrom("each" as const, "once" as const),
        max_quantity: fc.integer({ min: 1, max: 3 }),
      })
    ),
    is_tax_inclusive: fc.boolean(),
    name: fc.constantFrom(null, "Express"),
  })
  .map(({ value, spread, is_tax_inclusive, name }) =>
    buildTerms({
      discount: { ...value, ...spread, is_tax_inclusive, target: "shipping_methods" },
      targets: name ? [{ attribute: "shipping_methods.name", operator: "in", values: [name] }] : [],
    })
  )

export const anyTerms = fc.oneof(
  { arbitrary: itemTerms, weight: 3 },
  { arbitrary: shippingTerms, weight: 1 }
)
