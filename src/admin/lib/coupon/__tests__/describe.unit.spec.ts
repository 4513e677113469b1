import { coupon, TERMS } from "../../../__tests__/fixtures"
import type { AttributeRule } from "../../../../domain/terms/terms"
import { translate } from "../../../__tests__/translate"
import { describeAudience } from "../describe-audience"
import { describeCondition } from "../describe-condition"
import { describeDiscount } from "../describe-discount"
import { isCouponCount } from "../is-coupon-count"

const audience = (changes: object, named = 0) =>
  coupon({
    named_customers_count: named,
    terms: { ...TERMS, audience: { ...TERMS.audience, ...changes } },
  })

it("R3 writes the discount as people do", () => {
  const fixed = { type: "fixed", value: "5", currency_code: "eur" } as const
  expect(describeDiscount({ type: "percentage", value: "10", currency_code: null }, "en")).toBe(
    "10%"
  )
  expect(describeDiscount(fixed, "en")).toBe("€5.00")
  expect(describeDiscount(fixed, "de")).toBe("5,00\u00a0€")
})

it("R3 keeps every digit of an amount", () => {
  const value = "9007199254740993.01"
  expect(describeDiscount({ type: "fixed", value, currency_code: "usd" }, "en")).toBe(
    "$9,007,199,254,740,993.01"
  )
})

it("B1 B2 B3 B24 sums up who may use it", async () => {
  const t = await translate("en")
  expect(describeAudience(audience({}), t)).toBe("Everyone")
  expect(describeAudience(audience({ customers: "named" }, 3), t)).toBe("3 named customers")
  expect(describeAudience(audience({ group_ids: ["g1"], history: "new" }), t)).toBe(
    "1 customer group, new customers only"
  )
})

it("S1 S4 X12 says what a condition asks and what the cart has", async () => {
  const t = await translate("en")
  const context = {
    t,
    locale: "en",
    currency: "eur",
    nameOf: (id: string) => id.toUpperCase(),
    scope: "all items in the category Tea",
    ruleText: (rule: AttributeRule) => Object.values(rule).flat().join("/"),
    zone: "Europe/Berlin",
  }
  const failed = { passed: false } as const
  expect(
    describeCondition({ ...failed, rule: "minimum-spend", required: "50", actual: "41.9" }, context)
  ).toEqual({ required: "at least €50.00", actual: "€41.90" })
  expect(
    describeCondition({ ...failed, rule: "region", required: ["r1", "r2"], actual: null }, context)
  ).toEqual({ required: "R1 or R2", actual: "none" })
  expect(
    describeCondition({ ...failed, rule: "customer-limit", required: 1, actual: null }, context)
  ).toEqual({ required: "fewer than 1", actual: "not known yet" })
  const required = ["customer.groups.id eq g1, g2", "currency_code in eur"]
  const actual = ["customer.groups.id", "currency_code usd"]
  expect(describeCondition({ ...failed, rule: "conditions", required, actual }, context)).toEqual({
    required: "customer.groups.id/eq/g1/g2; currency_code/in/eur",
    actual: "customer.groups.id/in; currency_code/in/usd",
  })
  const hours = { ...failed, rule: "hours" as const, required: ["monday,friday 17:00 19:00"] }
  expect(describeCondition({ ...hours, actual: "2026-06-05T15:00:00.000Z" }, context)).toEqual({
    required: "Monday and Friday from 5:00 PM to 7:00 PM",
    actual: "not now, again from Jun 5, 2026, 5:00 PM (Europe/Berlin)",
  })
  expect(describeCondition({ ...hours, actual: "open" }, context).actual).toBe("open now")
  const budgets = ["uses coupon day 10", "discount customer ever 99.5 eur"]
  const budget = { ...failed, rule: "budget" as const, required: budgets, actual: ["10", "1.5"] }
  expect(describeCondition(budget, context)).toEqual({
    required: "10 uses a day; €99.50 taken off in all for each customer",
    actual: "10; €1.50 used",
  })
  const products = { ...failed, rule: "products" } as const
  expect(
    describeCondition({ ...products, required: ["items.product.id in p1"], actual: [] }, context)
  ).toEqual({ required: "all items in the category Tea", actual: "0 items" })
  expect(describeCondition({ ...products, required: [], actual: ["line_1"] }, context)).toEqual({
    required: "any",
    actual: "1 item",
  })
})

it.each([
  ["", true],
  ["1", true],
  ["20", true],
  ["0", false],
  ["21", false],
  ["1.5", false],
  ["many", false],
])("C1 takes %p as the number of coupons an order may have: %p", (text, expected) => {
  expect(isCouponCount(text)).toBe(expected)
})
