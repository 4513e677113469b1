import fc from "fast-check"
import { itemRule, orderRule, shippingRule } from "./arbitrary-rules"

/** Some share a normal form, as natives may among themselves. */
export const CODES = ["SUMMER", "summer", "Sum-mer", "B2G1", "WINTER ", "10% off", "free ship"]

type Fields = Record<string, unknown>

/** Most of the time none, or hardly any promotion would ever apply. */
const atMost = <Value>(max: number, of: fc.Arbitrary<Value>) =>
  fc.oneof(fc.constant([]), fc.constant([]), fc.array(of, { maxLength: max }))
const merged = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<Fields> =>
  fc.tuple(...parts).map((records) => Object.assign({}, ...records) as Fields)
const cents = (max: number) => fc.integer({ min: 1, max: max * 100 }).map((n) => n / 100)

export const amount = fc.oneof(
  fc.record({
    type: fc.constant("percentage"),
    value: fc.oneof(cents(100), fc.constantFrom(10, 50, 100)),
    currency_code: fc.constantFrom(undefined, undefined, "usd"),
  }),
  fc.record({
    type: fc.constant("fixed"),
    value: fc.oneof(cents(80), fc.constantFrom(5, 10)),
    currency_code: fc.constantFrom("usd", "usd", "eur"),
  })
)
const across = fc.record({ allocation: fc.constant("across") })
const counted = fc.record({
  allocation: fc.constantFrom("each", "once"),
  max_quantity: fc.integer({ min: 1, max: 4 }),
})

const standard = fc.oneof(
  merged(amount, across, fc.record({ target_type: fc.constant("order") })),
  merged(
    amount,
    fc.oneof(across, counted),
    fc.record({ target_type: fc.constant("items"), target_rules: atMost(2, itemRule) })
  ),
  merged(
    amount,
    fc.oneof(across, counted),
    fc.record({
      target_type: fc.constant("shipping_methods"),
      target_rules: fc.array(shippingRule, { maxLength: 1 }),
    })
  )
)

const buyGet = merged(
  amount,
  fc.record({
    target_type: fc.constant("items"),
    allocation: fc.constantFrom("each", "once"),
    buy_rules_min_quantity: fc.integer({ min: 1, max: 2 }),
    apply_to_quantity: fc.integer({ min: 1, max: 2 }),
    max_quantity: fc.integer({ min: 2, max: 4 }),
    target_rules: fc.array(itemRule, { minLength: 1, maxLength: 1 }),
    buy_rules: fc.array(itemRule, { minLength: 1, maxLength: 1 }),
  })
)

/** A native promotion of any kind, as `createPromotions` takes it; without campaign. */
export const arbitraryPromotion = fc
  .record({
    code: fc.constantFrom(...CODES),
    status: fc.constantFrom("active", "active", "active", "active", "draft", "inactive"),
    is_automatic: fc.constantFrom(false, false, true),
    is_tax_inclusive: fc.boolean(),
    limit: fc.constantFrom(null, null, null, 1, 2),
    used: fc.constantFrom(0, 0, 1),
    rules: atMost(2, orderRule),
    kind: fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({ type: fc.constant("standard"), application_method: standard }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ type: fc.constant("buyget"), application_method: buyGet }),
      }
    ),
  })
  .map(({ kind, ...promotion }) => ({ ...promotion, ...kind }))
