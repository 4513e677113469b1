import { buildTerms, type TermsChange } from "../../__tests__/build-facts"
import { termsProblems } from "../check-terms"

const fixed = { type: "fixed", value: "5", currency_code: "eur" } as const
const each = { target: "items", allocation: "each", max_quantity: 1 } as const
const rule = (attribute: string, ...values: string[]) => ({
  attribute,
  operator: "in" as const,
  values,
})
const spend = (...amounts: [currency_code: string, amount: string][]) => ({
  minimum_spend: {
    amounts: amounts.map(([currency_code, amount]) => ({ currency_code, amount })),
    with_tax: false,
  },
})

const digitsOf = (currency_code: string) => (currency_code === "jpy" ? 0 : 2)
const yen = (value: string) => ({ ...fixed, value, currency_code: "jpy" })

const found = (change: TermsChange) =>
  termsProblems(buildTerms(change), digitsOf).map(({ path, code }) => `${path} ${code}`)

describe("problems of terms", () => {
  it.each<[string, TermsChange]>([
    ["A1 1 %", { discount: { value: "1" } }],
    ["A1 100 %", { discount: { value: "100.00" } }],
    ["A1 one and a half percent", { discount: { value: "1.5" } }],
    ["A2 yen written with zeros", { discount: yen("10.00") }],
    ["A2 cents", { discount: { ...fixed, value: "0.05" } }],
    ["A2 B22 a minimum in its currency", { discount: fixed, ...spend(["usd", "2"], ["EUR", "1"]) }],
    ["A2 a fixed amount above 100", { discount: { ...fixed, value: "5000" } }],
    ["A22 an amount per item", { discount: { ...fixed, ...each } }],
    ["B22 a minimum spend in two currencies", spend(["eur", "1"], ["usd", "2"])],
    ["C2 once per customer", { per_customer_limit: 1 }],
    ["B23 targets of items", { discount: { target: "items" }, targets: [rule("items.id", "x")] }],
    ["S1 conditions", { conditions: [rule("shipping_address.country_code", "ua")] }],
    ["B3 groups", { audience: { group_ids: ["vip"] } }],
  ])("%s is fine", (_, change) => expect(found(change)).toEqual([]))

  it.each<[string, TermsChange, string[]]>([
    ["A1 0 %", { discount: { value: "0" } }, ["discount.value not_positive"]],
    ["A1 half a percent", { discount: { value: "0.5" } }, ["discount.value below_1_percent"]],
    ["A1 a hair below 1 %", { discount: { value: "0.99" } }, ["discount.value below_1_percent"]],
    ["A2 half a yen", { discount: yen("10.5") }, ["discount.value too_fine"]],
    ["A2 half a cent", { discount: { ...fixed, value: "5e-3" } }, ["discount.value too_fine"]],
    ["B22 half a yen", spend(["jpy", "0.5"]), ["minimum_spend.amounts.0.amount too_fine"]],
    [
      "A2 B22 a minimum in other currencies than its own",
      { discount: fixed, ...spend(["usd", "2"]) },
      ["minimum_spend.amounts currency_missing"],
    ],
    [
      "A2 A24 a minimum total in other currencies than its own",
      { discount: fixed, minimum_total: spend(["usd", "2"]).minimum_spend },
      ["minimum_total.amounts currency_missing"],
    ],
    ["A1 101 %", { discount: { value: "101" } }, ["discount.value above_100"]],
    ["A1 a hair above 100 %", { discount: { value: "100.01" } }, ["discount.value above_100"]],
    ["A1 below 0 %", { discount: { value: "-1" } }, ["discount.value not_positive"]],
    ["A1 no number", { discount: { value: "ten" } }, ["discount.value not_a_number"]],
    ["A1 currency", { discount: { currency_code: "eur" } }, ["discount.currency_code not_allowed"]],
    ["A2 0", { discount: { ...fixed, value: "0.00" } }, ["discount.value not_positive"]],
    [
      "A2 no currency",
      { discount: { ...fixed, currency_code: null } },
      ["discount.currency_code required"],
    ],
    [
      "A23 a number of items on an order",
      { discount: { max_quantity: 1 } },
      ["discount.max_quantity not_allowed"],
    ],
    [
      "A23 per item on an order",
      { discount: { ...each, target: "order" } },
      ["discount.allocation not_allowed"],
    ],
    ["A23 targets on an order", { targets: [rule("items.id", "x")] }, ["targets not_allowed"]],
    [
      "A22 no number of items",
      { discount: { ...each, max_quantity: null } },
      ["discount.max_quantity required"],
    ],
    ["A22 no items", { discount: { ...each, max_quantity: 0 } }, ["discount.max_quantity below_1"]],
    [
      "A22 half an item",
      { discount: { ...each, max_quantity: 1.5 } },
      ["discount.max_quantity below_1"],
    ],
    ["B22 no minimum in it", spend(), ["minimum_spend.amounts required"]],
    ["B22 minimum 0", spend(["eur", "0"]), ["minimum_spend.amounts.0.amount not_positive"]],
    ["B22 text", spend(["eur", ""]), ["minimum_spend.amounts.0.amount not_a_number"]],
    [
      "B22 a currency twice",
      spend(["eur", "1"], ["usd", "1"], ["EUR", "2"]),
      ["minimum_spend.amounts.2.currency_code duplicate"],
    ],
    ["C2 no use at all", { per_customer_limit: 0 }, ["per_customer_limit below_1"]],
    [
      "B23 targets without values",
      { discount: { target: "items" }, targets: [rule("items.id")] },
      ["targets.0.values required"],
    ],
    [
      "S1 conditions without attribute or values",
      { conditions: [rule("x", "1"), rule("")] },
      ["conditions.1.attribute required", "conditions.1.values required"],
    ],
    [
      "B3 a condition that is a field of its own",
      { conditions: [rule("x", "1"), rule("customer.groups.id", "vip")] },
      ["conditions.1 own_field"],
    ],
    [
      "B3 a condition beside the field of its own",
      { region_ids: ["eu"], conditions: [rule("region.id", "eu"), rule("region.id", "ua")] },
      ["conditions.0 own_field", "conditions.1 own_field"],
    ],
    [
      "X1 all at once",
      { discount: { ...fixed, value: "-5", currency_code: null }, per_customer_limit: -1 },
      [
        "discount.value not_positive",
        "discount.currency_code required",
        "per_customer_limit below_1",
      ],
    ],
  ])("%s: %#", (_, change, problems) => expect(found(change)).toEqual(problems))
})
