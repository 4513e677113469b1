import fc from "fast-check"

export const GROUPS = ["group_1", "group_2", "group_3"]
export const PRODUCTS = ["prod_1", "prod_2", "prod_3"]

const NUMERIC = ["gt", "gte", "lt", "lte", "eq"]

const rule = (attribute: string, operators: string[], values: fc.Arbitrary<string[]>) =>
  fc.record({
    attribute: fc.constant(attribute),
    operator: fc.constantFrom(...operators),
    values,
  })
const ids = (from: string[], minLength = 0) => fc.subarray(from, { minLength })
const numbers = fc.array(fc.integer({ min: 0, max: 60 }).map(String), {
  minLength: 1,
  maxLength: 2,
})

/** Of the cart as a whole; now and then with no values, and then it never holds. */
export const orderRule = fc.oneof(
  rule("customer.groups.id", ["in", "eq", "ne"], ids(GROUPS)),
  rule("region.id", ["in", "eq", "ne"], ids(["reg_1", "reg_2"], 1)),
  rule("currency_code", ["eq", "in"], ids(["usd", "eur"], 1)),
  rule("item_total", NUMERIC, numbers)
)

export const itemRule = fc.oneof(
  rule("items.product.id", ["in", "eq", "ne"], ids(PRODUCTS, 1)),
  rule("items.quantity", NUMERIC, numbers)
)

export const shippingRule = rule(
  "shipping_methods.name",
  ["in", "ne"],
  ids(["Express", "Standard"], 1)
)
