import fc from "fast-check"
import { arbitraryPromotion } from "./arbitrary-promotion"

export const CUSTOMERS = ["cus_1", "cus_2"]
export const EMAILS = ["one@example.com", "two@example.com"]

const DAY = 86_400_000
const date = fc.constantFrom(
  null,
  null,
  null,
  new Date(Date.now() - DAY),
  new Date(Date.now() + DAY)
)

export const budget = fc.oneof(
  fc.record({
    type: fc.constantFrom("spend"),
    currency_code: fc.constant("usd"),
    limit: fc.constantFrom(null, 10, 50),
    used: fc.constantFrom(0, 9, 45),
  }),
  fc.record({
    type: fc.constant("usage"),
    limit: fc.constantFrom(null, 1, 3),
    used: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    type: fc.constant("use_by_attribute"),
    attribute: fc.constantFrom("customer_id", "customer_email"),
    limit: fc.constantFrom(1, 2),
    used: fc.integer({ min: 0, max: 2 }),
  })
)

export const arbitraryCampaign = fc.record({
  starts_at: date,
  ends_at: date,
  budget: fc.option(budget, { nil: undefined }),
})

const usages = fc.uniqueArray(
  fc.record({
    attribute_value: fc.constantFrom(...CUSTOMERS, ...EMAILS),
    used: fc.integer({ min: 1, max: 2 }),
  }),
  { maxLength: 3, selector: ({ attribute_value }) => attribute_value }
)

/** Native promotions of every kind, and two campaigns that some of them are in. */
export const arbitraryShop = fc.record({
  campaigns: fc.array(fc.record({ data: arbitraryCampaign, usages }), {
    minLength: 2,
    maxLength: 2,
  }),
  promotions: fc.uniqueArray(
    fc.record({
      data: arbitraryPromotion,
      campaign: fc.option(fc.nat({ max: 1 }), { nil: null, freq: 2 }),
    }),
    { minLength: 1, maxLength: 5, selector: ({ data }) => data.code }
  ),
})

export type ArbitraryShop = typeof arbitraryShop extends fc.Arbitrary<infer Shop> ? Shop : never
