import fc from "fast-check"
import { buildLine, buildTerms } from "../../__tests__/build-facts"
import type { AttributeRule } from "../../terms/terms"
import type { FactLine } from "../facts"
import { leftOut, type Scoped } from "../left-out"

const mug = (change: Partial<FactLine> = {}) =>
  buildLine({
    attributes: {
      variant_id: "moss",
      product: {
        id: "mug",
        categories: [{ id: "cups" }, { id: "new" }],
        tags: [],
        collection_id: null,
        type_id: "ware",
      },
    },
    ...change,
  })
const rule = (
  attribute: string,
  operator: AttributeRule["operator"],
  ...values: string[]
): AttributeRule => ({ attribute, operator, values })
const coupon = (
  terms: Parameters<typeof buildTerms>[0],
  ...refused_product_ids: string[]
): Scoped => ({
  id: "coup_1",
  terms: buildTerms(terms),
  refused_product_ids,
})

describe("why a coupon leaves a line alone", () => {
  it.each([
    ["B18 the variant chosen", [rule("items.variant_id", "in", "moss", "white")], null],
    ["B18 another variant", [rule("items.variant_id", "in", "white")], "not_chosen"],
    ["B17 the variant left out", [rule("items.variant_id", "ne", "moss")], "excluded"],
    ["B17 another variant left out", [rule("items.variant_id", "ne", "white")], null],
    ["B17 one category of several", [rule("items.product.categories.id", "ne", "new")], "excluded"],
    ["B17 any of several values", [rule("items.product.type_id", "ne", "tea", "ware")], "excluded"],
    ["B17 no tag at all", [rule("items.product.tags.id", "ne", "sale")], null],
    ["B17 no collection", [rule("items.product.collection_id", "ne", "spring")], null],
    [
      "B17 of what is chosen",
      [rule("items.product.categories.id", "in", "cups"), rule("items.variant_id", "ne", "moss")],
      "excluded",
    ],
    [
      "B17 neither chosen nor wanted",
      [rule("items.product.id", "in", "pot"), rule("items.variant_id", "ne", "moss")],
      "not_chosen",
    ],
  ] as const)("%s", (_, targets, expected) => {
    expect(leftOut(coupon({ targets: [...targets] }), mug())).toBe(expected)
  })

  it.each([
    ["gift_card", { is_gift_card: true }],
    ["not_discountable", { is_discountable: false }],
  ] as const)("B17 %s, whatever the coupon is for", (expected, line) => {
    expect(leftOut(coupon({ targets: [] }), mug(line))).toBe(expected)
    const targets = [rule("items.variant_id", "in", "moss")]
    expect(leftOut(coupon({ targets }), mug(line))).toBe(expected)
  })

  it("A16 what a voucher put in is for that one alone, and nothing else for it", () => {
    const voucher = { variant_id: "moss", quantity: 1, grant: null }
    const putIn = mug({ voucher_of: "coup_1" })
    expect(leftOut(coupon({ targets: [], voucher }), putIn)).toBeNull()
    expect(leftOut(coupon({ targets: [], voucher }), mug())).toBe("not_of_voucher")
    expect(leftOut(coupon({ targets: [], voucher }), mug({ voucher_of: "coup_2" }))).toBe(
      "of_voucher"
    )
    expect(leftOut(coupon({ targets: [] }), putIn)).toBe("of_voucher")
  })

  it("B15 a product that does not take the coupon, where it would be for it", () => {
    const line = mug({ product_id: "mug" })
    expect(leftOut(coupon({ targets: [] }, "pot"), line)).toBeNull()
    expect(leftOut(coupon({ targets: [] }, "pot", "mug"), line)).toBe("not_allowed")
    const targets = [rule("items.product.id", "in", "pot")]
    expect(leftOut(coupon({ targets }, "mug"), line)).toBe("not_chosen")
    expect(leftOut(coupon({ targets: [] }, "mug"), mug({ product_id: null }))).toBeNull()
    const voucher = { variant_id: "moss", quantity: 1, grant: null }
    const putIn = { ...line, voucher_of: "coup_1" }
    expect(leftOut(coupon({ targets: [], voucher }, "mug"), putIn)).toBeNull()
  })

  it("B17 an exclusion takes away just what the same choice would have given", () => {
    const ids = ["a", "b", "c", "d"]
    const attribute = fc.constantFrom("items.variant_id", "items.product.tags.id")
    const product = fc.record({
      variant_id: fc.constantFrom(...ids),
      tags: fc.subarray(ids).map((tags) => tags.map((id) => ({ id }))),
    })
    let excluded = 0
    fc.assert(
      fc.property(
        attribute,
        fc.subarray(ids, { minLength: 1 }),
        product,
        (attribute, values, of) => {
          const line = buildLine({ attributes: { ...of, product: { tags: of.tags } } })
          const why = (operator: "in" | "ne") =>
            leftOut(coupon({ targets: [rule(attribute, operator, ...values)] }), line)
          excluded += why("ne") ? 1 : 0
          expect(why("ne")).toBe(why("in") === null ? "excluded" : null)
        }
      ),
      { numRuns: 500 }
    )
    expect(excluded).toBeGreaterThan(50)
  })
})
