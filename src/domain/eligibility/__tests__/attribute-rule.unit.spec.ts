import fc from "fast-check"
import { BigNumber, MathBN } from "@medusajs/framework/utils"
import { areRulesValidForContext } from "@medusajs/promotion/dist/utils/validations/promotion-rule"
import type { AttributeRule } from "../../terms/terms"
import { holds, holdsForLine } from "../attribute-rule"

type Scope = "order" | "items" | "shipping_methods"

const native = (rule: AttributeRule, subject: object, scope: Scope) =>
  areRulesValidForContext(
    [{ ...rule, values: rule.values.map((value) => ({ value })) }] as never,
    subject as never,
    scope as never
  )

const word = fc.constantFrom("ua", "pl", "a", "b", "10", "10.0", "9.99", "-3", "", " 10 ", "1e2")
const number = fc.oneof(
  fc.integer({ min: -20, max: 120 }),
  fc.double({ min: -20, max: 120, noNaN: true })
)
const scalar = fc.oneof(
  word,
  number,
  number.map((value) => new BigNumber(value)),
  number.map((value) => MathBN.convert(value)),
  number.map((value) => ({ value: `${value}`, precision: 20 })),
  fc.constantFrom(null, undefined, true, false, new Date(0))
)
const rule = fc.record({
  attribute: fc.constantFrom(
    "",
    "a",
    "a.b",
    "a.b.c",
    "list",
    "list.b",
    "list.b.c",
    "items.a.b",
    "shipping_methods.a.b",
    "a.items.b",
    "none.b"
  ),
  operator: fc.constantFrom("eq", "ne", "in", "gt", "gte", "lt", "lte") as fc.Arbitrary<
    AttributeRule["operator"]
  >,
  values: fc.array(word, { maxLength: 3 }),
})
/** Medusa throws on an empty place in a list; ours finds nothing there. */
const present = scalar.filter((value) => value !== null && value !== undefined)
const plain = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape, { noNullPrototype: true })
const entry = plain({ b: fc.oneof(scalar, fc.array(present), plain({ c: scalar })) })
const nested = fc.oneof(scalar, entry)
const subject = plain({
  a: nested,
  list: fc.array(entry, { maxLength: 3 }),
  items: nested,
  shipping_methods: nested,
})

describe("attribute rule", () => {
  it.each([
    ["order", holds],
    ["items", (rule, subject) => holdsForLine(rule, subject, "items")],
    ["shipping_methods", (rule, subject) => holdsForLine(rule, subject, "shipping_methods")],
  ] as [Scope, typeof holds][])(
    "B23 judges %s as Medusa does, whatever the rule and the values",
    (scope, judge) => {
      let held = 0
      fc.assert(
        fc.property(rule, subject, (rule, subject) => {
          const expected = native(rule, subject, scope)
          held += expected ? 1 : 0
          expect(judge(rule, subject)).toBe(expected)
        }),
        { numRuns: 5000 }
      )
      expect(held).toBeGreaterThan(200)
    }
  )

  it.each([
    ["a missing value counts as 0", { attribute: "x", operator: "lt", values: ["1"] }, {}, true],
    [
      "an empty list fits no `in`",
      { attribute: "x", operator: "in", values: ["1"] },
      { x: [] },
      false,
    ],
    [
      "an empty list fits every `ne`",
      { attribute: "x", operator: "ne", values: ["1"] },
      { x: [] },
      true,
    ],
    [
      "`eq` asks all values",
      { attribute: "x", operator: "eq", values: ["1"] },
      { x: [1, 2] },
      false,
    ],
    ["`in` asks one value", { attribute: "x", operator: "in", values: ["1"] }, { x: [1, 2] }, true],
  ] as const)("B23 %s", (_, rule, subject, outcome) => {
    const asked = { ...rule, values: [...rule.values] }
    expect(holds(asked, subject)).toBe(outcome)
    expect(native(asked, subject, "order")).toBe(outcome)
  })

  it("Z10 cannot be made to fill the memory by a number that a shopper sends", () => {
    const rule = { attribute: "metadata.n", operator: "gt" as const, values: ["1"] }
    expect(holds(rule, { metadata: { n: "1e999999999" } })).toBe(false)
  })
})
