import { buildCart, buildCoupon } from "../../../__tests__/build-facts"
import { conditions } from "../conditions"

const inUkraine = {
  attribute: "shipping_address.country_code",
  operator: "eq" as const,
  values: ["ua"],
}
const cart = (country_code: string) =>
  buildCart({
    attributes: { shipping_address: { country_code }, email: "ann@example.com" },
  })

describe("rule: conditions", () => {
  it("B20 is not asked without conditions", () => {
    expect(conditions(buildCoupon(), buildCart())).toBeNull()
  })

  it("S1 passes where every native rule holds", () => {
    expect(conditions(buildCoupon({ terms: { conditions: [inUkraine] } }), cart("ua"))).toEqual({
      rule: "conditions",
      passed: true,
      required: ["shipping_address.country_code eq ua"],
      actual: ["shipping_address.country_code ua"],
      refusal: null,
    })
  })

  it("S1 names what failed, among others that hold", () => {
    const other = { attribute: "region.id", operator: "ne" as const, values: ["reg_us"] }
    const coupon = buildCoupon({ terms: { conditions: [other, inUkraine] } })
    expect(conditions(coupon, cart("pl"))).toEqual({
      rule: "conditions",
      passed: false,
      required: ["region.id ne reg_us", "shipping_address.country_code eq ua"],
      actual: ["region.id", "shipping_address.country_code pl"],
      refusal: {
        code: "condition",
        params: { attributes: ["shipping_address.country_code"] },
      },
    })
  })

  it.each([
    ["customer.groups.id", "customer_groups"],
    ["customer.id", "named_customers"],
    ["customer_id", "named_customers"],
    ["email", "named_customers"],
  ])("Z10 stays discreet where a native rule asks for %s", (attribute, code) => {
    const rule = { attribute, operator: "eq" as const, values: ["other"] }
    const coupon = buildCoupon({ terms: { conditions: [inUkraine, rule] } })
    expect(conditions(coupon, cart("pl"))?.refusal?.code).toBe(code)
  })
})
