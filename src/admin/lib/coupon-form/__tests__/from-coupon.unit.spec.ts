import { coupon, targets, TERMS } from "../../../__tests__/fixtures"
import { fromCoupon } from "../from-coupon"
import { toFields } from "../to-request"

const DEFAULTS = { currency: "eur", time_zone: "Europe/Berlin" }

const RICH = coupon({
  description: "For everybody",
  total_limit: 10,
  starts_at: "2026-07-01T04:00:00.000Z",
  ends_at: "2027-01-01T04:59:00.000Z",
  time_zone: "America/New_York",
  is_discreet: true,
  terms: {
    discount: {
      type: "fixed",
      value: "5.5",
      currency_code: "eur",
      is_tax_inclusive: true,
      target: "items",
      allocation: "each",
      max_quantity: 3,
    },
    targets: [
      { attribute: "items.product.id", operator: "in", values: ["prod_1"] },
      { attribute: "items.product.tags.id", operator: "eq", values: ["ptag_1"] },
      { attribute: "items.product.id", operator: "in", values: ["prod_1", "prod_2"] },
    ],
    audience: { customers: "everyone", group_ids: ["cusgroup_1"], history: "new" },
    region_ids: ["reg_1"],
    sales_channel_ids: ["sc_1"],
    minimum_spend: { amounts: [{ currency_code: "eur", amount: "50" }], with_tax: true },
    per_customer_limit: 2,
    conditions: [],
    returns_use_on_cancel: false,
  },
})

it.each([
  ["plain", coupon()],
  ["rich", RICH],
])("I2 gives a %s coupon back as it was", (_name, given) => {
  const { terms } = given
  expect(toFields(fromCoupon(given, DEFAULTS))).toMatchObject({
    code: given.code,
    name: given.name,
    description: given.description,
    comment: given.comment,
    total_limit: given.total_limit,
    starts_at: given.starts_at,
    ends_at: given.ends_at,
    time_zone: given.time_zone,
    is_discreet: given.is_discreet,
    discount: terms.discount,
    audience: terms.audience,
    region_ids: terms.region_ids,
    sales_channel_ids: terms.sales_channel_ids,
    minimum_spend: terms.minimum_spend,
    per_customer_limit: terms.per_customer_limit,
    returns_use_on_cancel: terms.returns_use_on_cancel,
  })
  expect(toFields(fromCoupon(given, DEFAULTS)).targets).toHaveLength(terms.targets.length)
})

it("B23 keeps rules that no field can say", () => {
  const { targets, other_targets } = fromCoupon(RICH, DEFAULTS)
  expect(targets.products).toEqual(["prod_1"])
  expect(other_targets).toEqual(RICH.terms.targets.slice(1))
})

it("B17 B18 reads variants, and what is left out, as the fields that say so", () => {
  const rule = (attribute: string, operator: "in" | "ne" | "eq", ...values: string[]) => ({
    attribute,
    operator,
    values,
  })
  const rules = [
    rule("items.variant_id", "eq", "variant_1"),
    rule("items.product.id", "ne", "prod_1", "prod_2"),
    rule("items.product.tags.id", "ne", "ptag_1"),
    rule("items.product.tags.id", "ne", "ptag_2"),
  ]
  const values = fromCoupon(coupon({ terms: { ...TERMS, targets: rules } }), DEFAULTS)
  expect(values.targets).toEqual(targets({ variants: ["variant_1"] }))
  expect(values.excluded).toEqual(targets({ products: ["prod_1", "prod_2"], tags: ["ptag_1"] }))
  expect(values.other_targets).toEqual(rules.slice(3))
})

it("B19 reads and sends vendors by the key that they stand under", () => {
  const rules = [
    { attribute: "items.product.metadata.brand", operator: "in" as const, values: ["A=B", "C"] },
    { attribute: "items.product.metadata.maker", operator: "ne" as const, values: ["D"] },
  ]
  const discount = { ...TERMS.discount, target: "items" as const }
  const values = fromCoupon(coupon({ terms: { ...TERMS, discount, targets: rules } }), DEFAULTS)
  expect(values.targets).toEqual(targets({ vendors: ["brand=A=B", "brand=C"] }))
  expect(values.excluded).toEqual(targets({ vendors: ["maker=D"] }))
  expect(toFields(values).targets).toEqual(rules)
})

it.each([
  ["order", { target: "order", allocation: "across", max_quantity: null }],
  ["items", { target: "items", allocation: "across", max_quantity: null }],
  ["one_item", { target: "items", allocation: "once", max_quantity: 1 }],
] as const)("A22 A23 B23 reads %s from how the discount meets the cart", (scope, shape) => {
  const discount = { ...TERMS.discount, ...shape }
  const given = coupon({ terms: { ...TERMS, discount } })
  expect(fromCoupon(given, DEFAULTS).discount.scope).toBe(scope)
})

it("D2 shows dates in the reader's zone where the coupon has none", () => {
  const given = coupon({ time_zone: null, ends_at: "2026-07-01T10:00:00.000Z" })
  expect(fromCoupon(given, DEFAULTS).validity).toEqual({
    starts_at: null,
    ends_at: "2026-07-01T12:00",
    time_zone: "Europe/Berlin",
  })
})
