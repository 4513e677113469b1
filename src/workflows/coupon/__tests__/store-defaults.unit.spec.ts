import { CreateCoupon } from "../../../contracts/coupon"
import { withStoreDefaults } from "../store-defaults"

const DEFAULTS = {
  per_customer_limit: 1,
  returns_use_on_cancel: false,
  is_discreet: true,
  is_tax_inclusive: true,
  time_zone: "Europe/Berlin",
}
const fixed = { type: "fixed", value: "5", currency_code: "eur" } as const

describe("withStoreDefaults", () => {
  it("gives a coupon what the store starts coupons with", () => {
    const body = CreateCoupon.parse({ code: "TEA", discount: fixed })
    expect(withStoreDefaults(body, DEFAULTS)).toMatchObject({
      code: "TEA",
      per_customer_limit: 1,
      returns_use_on_cancel: false,
      is_discreet: true,
      time_zone: "Europe/Berlin",
      discount: { value: "5", is_tax_inclusive: true },
    })
  })

  it("leaves whatever was said as it is, nothing included", () => {
    const said = {
      per_customer_limit: null,
      returns_use_on_cancel: true,
      is_discreet: false,
      time_zone: null,
      discount: { ...fixed, is_tax_inclusive: false },
    }
    expect(withStoreDefaults(CreateCoupon.parse(said), DEFAULTS)).toMatchObject(said)
  })

  it("takes a field that is there without a value for one left out", () => {
    const body = { per_customer_limit: undefined, is_discreet: undefined }
    expect(withStoreDefaults(body, DEFAULTS)).toMatchObject({
      per_customer_limit: 1,
      is_discreet: true,
    })
  })

  it("A10 gives a coupon with tiers the discount of the lowest, and the store's tax where one is an amount", () => {
    const eur = (amount: number) => [{ currency_code: "eur", amount }]
    const step = { from: eur(100), discount: { type: "fixed" as const, amounts: eur(10) } }
    const percent = { from: eur(50), discount: { type: "percentage" as const, value: 5 } }
    const discountOf = (steps: object[], discount?: object) =>
      withStoreDefaults(CreateCoupon.parse({ tiers: { steps }, discount }), DEFAULTS).discount
    expect(discountOf([step])).toMatchObject({
      type: "fixed",
      value: "10",
      currency_code: "eur",
      target: "order",
      is_tax_inclusive: true,
    })
    expect(discountOf([percent, step])).toMatchObject({ value: "5", is_tax_inclusive: true })
    expect(discountOf([percent])).not.toHaveProperty("is_tax_inclusive")
    expect(discountOf([percent, step], { type: "percentage", value: 5 })).toMatchObject({
      type: "percentage",
      is_tax_inclusive: true,
    })
  })

  it("says nothing of tax for a percentage, which has none", () => {
    const body = CreateCoupon.parse({ discount: { type: "percentage", value: "5" } })
    expect(withStoreDefaults(body, DEFAULTS).discount?.is_tax_inclusive).toBeUndefined()
  })

  it("leaves a coupon made of a promotion as that was", () => {
    const body = CreateCoupon.parse({ promotion_id: "promo_1" })
    expect(withStoreDefaults(body, DEFAULTS)).toEqual({ promotion_id: "promo_1" })
  })
})
