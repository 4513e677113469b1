import { buildTerms } from "../../__tests__/build-facts"
import { fromNative } from "../from-native"
import type { NativeApplicationMethod, NativePromotionShape } from "../native-shape"
import type { AttributeRule } from "../terms"

const method: NativeApplicationMethod = {
  type: "percentage",
  value: "10.00",
  currency_code: null,
  target_type: "order",
  allocation: "across",
  max_quantity: null,
  target_rules: [],
  buy_rules: [],
}
const native: NativePromotionShape = {
  code: "SAVE",
  status: "active",
  type: "standard",
  is_automatic: false,
  is_tax_inclusive: false,
  limit: null,
  application_method: method,
  rules: [],
  campaign_budget: false,
}
const read = (change: Partial<NativePromotionShape>, current = null as never) => {
  const result = fromNative({ ...native, ...change }, current)
  return "terms" in result ? result.terms : result.problem
}
const withMethod = (change: Partial<NativeApplicationMethod>) =>
  read({ application_method: { ...method, ...change } })
const rule = (attribute: string, operator: AttributeRule["operator"], ...values: string[]) => ({
  attribute,
  operator,
  values,
})

describe("terms from a native promotion", () => {
  it("B1 leaves open what a native promotion has no words for", () => {
    expect(read({})).toEqual(buildTerms())
  })

  it("I2 keeps what a native promotion has no words for", () => {
    const current = buildTerms({
      audience: { customers: "named", history: "new" },
      minimum_spend: { amounts: [{ currency_code: "eur", amount: "5" }], with_tax: true },
      per_customer_limit: 3,
      returns_use_on_cancel: false,
    })
    expect(fromNative(native, current)).toEqual({ terms: current })
  })

  it.each([
    ["buyget", { type: "buyget" }],
    ["budget", { campaign_budget: true }],
    ["no_discount", { application_method: null }],
  ] as const)("A9 names why not: %s", (code, change) => {
    expect(read(change)).toEqual({ code })
  })

  it("Y1 takes an automatic promotion, but no coupon becomes one", () => {
    const automatic = { ...native, is_automatic: true }
    expect(fromNative(automatic, null)).toHaveProperty("terms")
    expect(fromNative(automatic, buildTerms())).toEqual({ problem: { code: "automatic" } })
  })

  it("B3 B21 takes groups, regions and channels for fields of their own", () => {
    const rules = [
      rule("sales_channel_id", "eq", "web"),
      rule("region.id", "eq", "ua", "eu"),
      rule("customer.groups.id", "in", "vip"),
    ]
    expect(read({ rules })).toMatchObject({
      audience: { group_ids: ["vip"] },
      region_ids: ["eu", "ua"],
      sales_channel_ids: ["web"],
      conditions: [],
    })
  })

  it.each([
    [
      "several rules on one attribute",
      [rule("region.id", "in", "a"), rule("region.id", "in", "b")],
    ],
    ["another operator", [rule("region.id", "ne", "a")]],
    ["`eq` on groups, which asks every group", [rule("customer.groups.id", "eq", "a")]],
    ["no values, which never holds", [rule("region.id", "in")]],
    ["an attribute without a field", [rule("shipping_address.country_code", "in", "ua")]],
  ])("S1 leaves %s to the conditions", (_, rules) => {
    expect(read({ rules })).toMatchObject({
      audience: { group_ids: [] },
      region_ids: [],
      sales_channel_ids: [],
      conditions: rules,
    })
  })

  it("A2 drops no currency: a percentage with one holds in that currency alone", () => {
    expect(withMethod({ currency_code: "eur" })).toMatchObject({
      discount: { currency_code: null },
      conditions: [rule("currency_code", "eq", "eur")],
    })
    expect(withMethod({ type: "fixed", currency_code: "EUR" })).toMatchObject({
      discount: { currency_code: "eur" },
      conditions: [],
    })
  })

  it.each([
    [{ target_type: "order", allocation: null }, "order", "across", null],
    [{ target_type: "order", allocation: "each", max_quantity: 2 }, "items", "each", 2],
    [{ target_type: "items", allocation: "across" }, "items", "across", null],
    [{ target_type: "items", allocation: "each" }, "items", "each", 1],
    [{ target_type: "items", allocation: null }, "items", "each", 1],
    [{ target_type: "items", allocation: "once", max_quantity: 3 }, "items", "once", 3],
    [{ target_type: "shipping_methods" }, "shipping_methods", "across", null],
    [{ target_type: "shipping_methods", allocation: "each" }, "shipping_methods", "each", 1],
  ] as const)("A22 reads %j as %s, %s, %p", (change, target, allocation, max_quantity) => {
    expect(withMethod(change)).toMatchObject({ discount: { target, allocation, max_quantity } })
  })

  it("A20 takes amounts off shipping before tax, as Medusa does, unless the coupon says otherwise", () => {
    const onShipping = {
      ...native,
      is_tax_inclusive: true,
      application_method: { ...method, target_type: "shipping_methods" as const },
    }
    expect(fromNative(onShipping, null)).toMatchObject({
      terms: { discount: { is_tax_inclusive: false } },
    })
    const current = buildTerms({ discount: { target: "shipping_methods", is_tax_inclusive: true } })
    expect(fromNative(onShipping, current)).toEqual({ terms: current })
  })

  it("B23 keeps target rules, on an order too", () => {
    const target_rules = [rule("items.product.id", "in", "p2", "p1")]
    expect(withMethod({ target_rules })).toMatchObject({
      discount: { target: "items", allocation: "across" },
      targets: [rule("items.product.id", "in", "p1", "p2")],
    })
  })
})
