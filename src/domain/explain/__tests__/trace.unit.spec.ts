import { buildCart, buildCoupon, buildLine, MEETING } from "../../__tests__/build-facts"
import { traceCoupons } from "../trace-coupons"

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

const trace = traceCoupons({
  cart,
  coupons: [applied, waiting],
  taken: [{ line_id: "book", amount: "20" }],
  settings: MEETING,
})

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
      { line_id: "book", in_scope: true, left_out: null, base: "80", amount: "8", remaining: "72" },
      {
        line_id: "pen",
        in_scope: false,
        left_out: "not_chosen",
        base: null,
        amount: "0",
        remaining: null,
      },
    ])
    expect(trace.coupons[1]?.lines).toEqual([
      { line_id: "book", in_scope: true, left_out: null, base: null, amount: "0", remaining: null },
      { line_id: "pen", in_scope: true, left_out: null, base: null, amount: "0", remaining: null },
    ])
  })

  it("Z1 is plain JSON, with the lines of the cart once", () => {
    expect(JSON.parse(JSON.stringify(trace))).toEqual(trace)
    expect(trace.lines).toMatchObject([
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

  it("Z1 S6 draws what becomes of each price and of all: native promotions, then each coupon", () => {
    expect(trace.with_tax).toBe(false)
    expect(trace.lines.map(({ waterfall }) => waterfall)).toEqual([
      {
        price: "100",
        steps: [
          { coupon_id: null, amount: "20", remaining: "80" },
          { coupon_id: "coup_1", amount: "8", remaining: "72" },
        ],
        final: "72",
      },
      { price: "100", steps: [], final: "100" },
    ])
    expect(trace.waterfall).toMatchObject({
      price: "200",
      steps: [
        { coupon_id: null, amount: "20", remaining: "180" },
        { coupon_id: "coup_1", amount: "8", remaining: "172" },
      ],
      final: "172",
    })
  })

  it("Z1 J6 names the coupons in the order of application", () => {
    const first = buildCoupon({ id: "coup_first", priority: 1 })
    const settings = { ...MEETING, application_order: "priority" as const }
    const { order, coupons } = traceCoupons({
      cart,
      coupons: [applied, first],
      taken: [],
      settings,
    })
    expect(order).toEqual(["coup_first", "coup_1"])
    expect(coupons.map(({ coupon_id }) => coupon_id)).toEqual(["coup_1", "coup_first"])
  })
})
