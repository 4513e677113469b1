import fc from "fast-check"
import { canonicalTerms } from "../canonical-terms"
import { termsProblems } from "../check-terms"
import { COMPANIONS } from "../companions"
import type { AttributeRule, Discount, Terms } from "../terms"

const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 })
const rule = (...attributes: string[]): fc.Arbitrary<AttributeRule> =>
  fc.record({
    attribute: fc.constantFrom(...attributes),
    operator: fc.constantFrom("eq", "ne", "in", "gt", "gte", "lt", "lte"),
    values: fc.uniqueArray(fc.constantFrom("a", "b", "10"), { minLength: 1 }),
  })
const amount = fc.integer({ min: 1, max: 10_000 }).map((n) => `${n}e-2`)
const percentage = fc.integer({ min: 100, max: 10_000 }).map((n) => `${n}e-2`)
const currency_code = fc.constantFrom("eur", "usd", "jpy")

const discount: fc.Arbitrary<Discount> = fc
  .record({
    value: fc.oneof(
      percentage.map((value) => ({ type: "percentage" as const, value, currency_code: null })),
      fc.record({ type: fc.constant("fixed" as const), value: amount, currency_code })
    ),
    spread: fc.oneof(
      fc.record({
        target: fc.constantFrom("order" as const, "items" as const, "shipping_methods" as const),
        allocation: fc.constant("across" as const),
        max_quantity: fc.constant(null),
      }),
      fc.record({
        target: fc.constantFrom("items" as const, "shipping_methods" as const),
        allocation: fc.constantFrom("each" as const, "once" as const),
        max_quantity: fc.integer({ min: 1, max: 9 }),
      })
    ),
    is_tax_inclusive: fc.boolean(),
  })
  .map(({ value, spread, is_tax_inclusive }) => ({ ...value, ...spread, is_tax_inclusive }))

const amounts = fc.uniqueArray(fc.record({ currency_code, amount }), {
  minLength: 1,
  selector: ({ currency_code }) => currency_code,
})
const off = fc.oneof(
  percentage.map((value) => ({ type: "percentage" as const, value })),
  fc.record({ type: fc.constant("fixed" as const), amounts })
)
const tiers = fc.record({
  steps: fc.array(fc.record({ from: amounts, discount: off }), { minLength: 1, maxLength: 2 }),
  with_tax: fc.boolean(),
})
const minimum = fc.record({ amounts, with_tax: fc.boolean() })

/** Terms that a coupon may have, in canonical form. */
export const arbitraryTerms: fc.Arbitrary<Terms> = fc
  .record({
    discount,
    targets: fc.array(rule("items.product.id", "items.product.tags.id"), { maxLength: 3 }),
    audience: fc.record({
      customers: fc.constantFrom("everyone" as const, "named" as const),
      group_ids: ids,
      history: fc.constantFrom("any" as const, "new" as const, "existing" as const),
    }),
    region_ids: ids,
    sales_channel_ids: ids,
    limit: fc.oneof(
      fc.record({ minimum_spend: fc.option(minimum), tiers: fc.constant(null) }),
      fc.record({ minimum_spend: fc.constant(null), tiers: fc.option(tiers) })
    ),
    maximum_discount: fc.option(fc.record({ amounts })),
    minimum_total: fc.option(minimum),
    combines_with: fc.option(fc.subarray([...COMPANIONS])),
    per_customer_limit: fc.option(fc.integer({ min: 1, max: 9 })),
    conditions: fc.array(
      rule("customer.groups.id", "region.id", "sales_channel_id", "shipping_address.country_code"),
      { maxLength: 4 }
    ),
    returns_use_on_cancel: fc.boolean(),
  })
  .map(({ limit, ...terms }) => ({ ...terms, ...limit, voucher: null }))
  .map((terms) =>
    canonicalTerms(terms.discount.target === "order" ? { ...terms, targets: [] } : terms)
  )
  .filter((terms) => termsProblems(terms, () => 2).length === 0)
