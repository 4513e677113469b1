import { buildCart, buildCoupon, buildLine } from "../../../__tests__/build-facts"
import { products } from "../products"

const targets = [{ attribute: "items.product.id", operator: "in" as const, values: ["prod_2"] }]
const second = buildLine({ id: "line_2", attributes: { product: { id: "prod_2" } } })

describe("rule: products", () => {
  it("B23 finds the lines in scope", () => {
    const cart = buildCart({ lines: [buildLine(), second] })
    expect(products(buildCoupon({ terms: { targets } }), cart)).toEqual({
      rule: "products",
      passed: true,
      required: ["items.product.id in prod_2"],
      actual: ["line_2"],
      refusal: null,
    })
  })

  it.each([
    ["S3 no line is in scope", [buildLine()]],
    ["S3 the line in scope takes no discount", [{ ...second, is_discountable: false }]],
    ["S3 the cart is empty", []],
  ])("%s", (_, lines) => {
    expect(products(buildCoupon({ terms: { targets } }), buildCart({ lines }))).toMatchObject({
      passed: false,
      actual: [],
      refusal: { code: "products", params: {} },
    })
  })

  it("B16 says that no item takes the coupon only where it would be for one", () => {
    const refused_product_ids = ["prod_1"]
    const cart = buildCart({ lines: [buildLine(), { ...second, product_id: "prod_2" }] })
    const coupon = (change: object) => buildCoupon({ refused_product_ids, ...change })
    expect(products(coupon({}), cart)).toMatchObject({ passed: true, actual: ["line_2"] })
    expect(products(coupon({}), buildCart())).toMatchObject({
      passed: false,
      refusal: { code: "not_allowed_for_items", params: {} },
    })
    expect(products(coupon({ terms: { targets } }), buildCart())).toMatchObject({
      refusal: { code: "products" },
    })
  })

  it("B23 takes every discountable line without targets", () => {
    const lines = [buildLine(), { ...second, is_discountable: false }]
    expect(products(buildCoupon(), buildCart({ lines }))).toMatchObject({
      actual: ["line_1"],
    })
  })
})
