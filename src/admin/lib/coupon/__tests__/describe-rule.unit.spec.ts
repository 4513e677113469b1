import type { AttributeRule } from "../../../../domain/terms/terms"
import { translate } from "../../../__tests__/translate"
import { describeRule } from "../describe-rule"

const inWords = async (
  attribute: string,
  operator: AttributeRule["operator"],
  values: string[],
  locale: "en" | "de" = "en"
) =>
  describeRule(
    { attribute, operator, values },
    {
      t: await translate(locale),
      locale,
      namesOf: (kind, ids) => ids.map((id) => `${kind} ${id.toUpperCase()}`),
    }
  )

it.each([
  ["customer.groups.id", "eq", ["a"], "customer group is only groups A"],
  ["customer.groups.id", "ne", ["a", "b"], "customer group is not groups A or groups B"],
  ["region.id", "ne", ["a"], "region is not regions A"],
  ["sales_channel_id", "in", ["a"], "sales channel is channels A"],
  ["items.product.id", "ne", ["a"], "product is not products A"],
  ["items.product.categories.id", "eq", ["a"], "category is only categories A"],
  ["items.product.type_id", "eq", ["a"], "product type is types A"],
  ["shipping_address.country_code", "in", ["de", "at"], "shipping country is Germany or Austria"],
  ["shipping_address.country_code", "in", ["nowhere"], "shipping country is nowhere"],
  ["currency_code", "eq", ["eur"], "currency is EUR"],
  ["items.quantity", "gte", ["2"], "items.quantity is at least 2"],
] as const)("A9 A23 B25 says %s %s %j in words", async (attribute, operator, values, expected) => {
  expect(await inWords(attribute, operator, [...values])).toBe(expected)
})

it("A23 says a rule in German", async () => {
  expect(await inWords("shipping_address.country_code", "ne", ["de"], "de")).toBe(
    "Lieferland ist nicht Deutschland"
  )
})
