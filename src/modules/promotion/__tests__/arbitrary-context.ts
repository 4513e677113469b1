import fc from "fast-check"
import { CODES } from "./arbitrary-promotion"
import { GROUPS, PRODUCTS } from "./arbitrary-rules"
import { CUSTOMERS, EMAILS } from "./arbitrary-shop"

const STRANGE_CODES = [" SUMMER", "b2g1", "NOBODY", ""]

const anyCode = fc.constantFrom(...CODES, ...CODES, ...STRANGE_CODES)
const money = fc.oneof(
  fc.integer({ min: 0, max: 9_000 }).map((n) => n / 100),
  fc.constantFrom(10, 10, 33.33)
)
const tax = fc.constantFrom(1, 1.19, 1.2)
const adjustments = (of: string, id: string) =>
  fc.option(
    fc
      .array(anyCode, { maxLength: 2 })
      .map((codes) =>
        codes.map((code, i) => ({ id: `adj_${id}_${i}`, code: code || undefined, [of]: id }))
      ),
    { nil: undefined, freq: 2 }
  )

const item = (id: string) =>
  fc
    .record({
      quantity: fc.integer({ min: 1, max: 5 }),
      unit_price: money,
      tax,
      is_discountable: fc.constantFrom(true, true, true, undefined, false),
      product_id: fc.constantFrom(...PRODUCTS),
      adjustments: adjustments("item_id", id),
    })
    .map(({ unit_price, tax, product_id, ...rest }) => {
      const subtotal = Math.round(unit_price * rest.quantity * 100) / 100
      return {
        ...rest,
        id,
        subtotal,
        original_total: Math.round(subtotal * tax * 100) / 100,
        product: { id: product_id },
      }
    })

const method = (id: string) =>
  fc
    .record({
      name: fc.constantFrom("Express", "Standard"),
      subtotal: money,
      adjustments: adjustments("shipping_method_id", id),
    })
    .map((rest) => ({ ...rest, id, original_total: rest.subtotal }))

const upTo = <Value>(max: number, of: (n: number) => fc.Arbitrary<Value>) =>
  fc.integer({ min: 0, max }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => of(i))))

/** Rarely missing altogether, which is an error in core and has to be the same one in ours. */
const nearlyAlways = <Value>(values: fc.Arbitrary<Value>) =>
  fc.option(values, { nil: undefined, freq: 20 })

/** What core hands to `computeActions`: of a cart, an order, or a preview without an id. */
export const arbitraryContext = fc.record({
  id: fc.constantFrom(undefined, "cart_1", "order_1"),
  currency_code: fc.constantFrom("usd", "usd", "usd", "eur"),
  email: fc.constantFrom(null, undefined, ...EMAILS, ...EMAILS),
  region: fc.constantFrom({ id: "reg_1" }, { id: "reg_2" }),
  item_total: money,
  customer: fc.option(
    fc.record({
      id: fc.constantFrom(...CUSTOMERS),
      groups: fc.subarray(GROUPS).map((ids) => ids.map((id) => ({ id }))),
    }),
    { nil: undefined, freq: 8 }
  ),
  items: nearlyAlways(upTo(4, (n) => item(`item_${n}`))),
  shipping_methods: nearlyAlways(upTo(2, (n) => method(`ship_${n}`))),
})

/** One call of `computeActions`. */
export const arbitraryComputation = fc.record({
  codes: fc
    .tuple(fc.subarray(CODES, { minLength: 3 }), fc.array(anyCode, { maxLength: 2 }))
    .map(([codes, more]) => [...codes, ...more]),
  context: arbitraryContext,
  options: fc.record(
    { prevent_auto_promotions: fc.boolean(), skip_usage_limit_checks: fc.boolean() },
    { requiredKeys: [] }
  ),
})
