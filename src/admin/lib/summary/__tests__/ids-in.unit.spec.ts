import { TERMS } from "../../../__tests__/fixtures"
import { idsIn } from "../ids-in"

it("A9 A23 finds the ids of fields and of native rules, each once and by its kind", () => {
  const terms = {
    ...TERMS,
    targets: [
      { attribute: "items.product.id", operator: "ne" as const, values: ["p1", "p2"] },
      { attribute: "items.product.tags.id", operator: "eq" as const, values: ["t1"] },
    ],
    region_ids: ["r1"],
    conditions: [
      { attribute: "region.id", operator: "ne" as const, values: ["r1", "r2"] },
      { attribute: "customer.groups.id", operator: "eq" as const, values: ["g1"] },
      { attribute: "shipping_address.country_code", operator: "in" as const, values: ["de"] },
    ],
  }
  expect(idsIn([terms, terms])).toEqual({
    products: ["p1", "p2"],
    variants: [],
    categories: [],
    collections: [],
    tags: ["t1"],
    types: [],
    shipping_options: [],
    vendors: [],
    groups: ["g1"],
    regions: ["r1", "r2"],
    channels: [],
  })
})
