import { toProductQuery } from "../product-query"
import { toTargetRules } from "../targets"
import { targets } from "../../../__tests__/fixtures"

it("A2 A26 asks for the products that match every field", () => {
  const rules = toTargetRules({
    targets: targets({ products: ["prod_1"], categories: ["pcat_1", "pcat_2"], types: ["ptyp_1"] }),
    excluded: targets({ tags: ["ptag_1"] }),
  })
  expect(toProductQuery(rules)).toEqual({
    id: ["prod_1"],
    category_id: ["pcat_1", "pcat_2"],
    type_id: ["ptyp_1"],
  })
})

it("A26 asks for none where no field asks anything, whatever other rules there are", () => {
  const other = { attribute: "items.product.weight", operator: "in", values: ["5"] } as const
  expect(toProductQuery([{ ...other, values: ["5"] }])).toBeNull()
  expect(toProductQuery([])).toBeNull()
  expect(
    toProductQuery([{ attribute: "items.variant_id", operator: "in", values: ["variant_1"] }])
  ).toBeNull()
})
