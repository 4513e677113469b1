import { buildCart, buildCoupon, buildLine, MEETING } from "../../__tests__/build-facts"
import { computeCoupons } from "../../discount/compute-coupons"
import { buildTrace } from "../trace"

const book = buildLine({
  id: "book",
  attributes: {
    product: { id: "prod_1" },
    title: "Tea, a history",
    variant_title: "Paperback",
    variant_sku: "BOOK-1",
  },
})
const pen = buildLine({ id: "pen", attributes: { product: { id: "prod_2" } } })
const cart = buildCart({ lines: [book, pen] })
const targets = [{ attribute: "items.product.id", operator: "in" as const, values: ["prod_1"] }]

const applied = buildCoupon({ terms: { discount: { target: "items" }, targets } })
const waiting = buildCoupon({
  id: "coup_2",
  code: "BIG",
  terms: {
    minimum_spend: { amounts: [{ currency_code: "eur", amount: "250" }], with_tax: false },
  },
})

const trace = buildTrace(
  computeCoupons({
    cart,
    coupons: [applied, waiting],
    taken: [{ line_id: "book", amount: "20" }],
    settings: MEETING,
  }),
  cart
)

describe("trace", () => {
  it("Z1 tells each condition with what is required and what there is", () => {
    expect(trace.coupons[1]).toMatchObject({
      code: "BIG",
      state: "waiting",
      addressed: true,
      amount: "0",
      conditions: [
        { rule: "status", passed: true, required: "active", actual: "active" },
        { rule: "currency", passed: true, required: ["eur"], actual: "eur" },
        { rule: "minimum-spend", passed: false, required: "250", actual: "200" },
        { rule: "products", passed: true, required: [], actual: ["book", "pen"] },
      ],
      refusals: [{ code: "minimum_spend", params: { missing: "50" } }],
    })
  })

  it("Z1 tells of each line what was found, taken and left, and which are out of scope", () => {
    expect(trace.coupons[0]?.lines).toEqual([
      { line_id: "book", in_scope: true, base: "80", amount: "8", remaining: "72" },
      { line_id: "pen", in_scope: false, base: null, amount: "0", remaining: null },
    ])
    expect(trace.coupons[1]?.lines).toEqual([
      { line_id: "book", in_scope: true, base: null, amount: "0", remaining: null },
      { line_id: "pen", in_scope: true, base: null, amount: "0", remaining: null },
    ])
  })

  it("Z1 is plain JSON, with the lines of the cart once", () => {
    expect(JSON.parse(JSON.stringify(trace))).toEqual(trace)
    expect(trace.lines).toEqual([
      {
        line_id: "book",
        title: "Tea, a history",
        variant_title: "Paperback",
        sku: "BOOK-1",
        quantity: "1",
        subtotal: "100",
        original_total: "120",
      },
      {
        line_id: "pen",
        title: null,
        variant_title: null,
        sku: null,
        quantity: "1",
        subtotal: "100",
        original_total: "120",
      },
    ])
  })
})
