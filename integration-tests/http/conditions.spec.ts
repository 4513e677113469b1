import type { AttributeRule } from "../../src/domain/terms/terms"
import { account } from "../support/accounts"
import { couponDesk, percentage } from "../support/coupons"
import { nativePromotion } from "../support/native-promotion"
import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"

// In dollars: GRINDER-BLACK 75, FILTERS-100 5.
const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }

const condition = (attribute: string, value: string, operator: "eq" | "ne" | "in" = "eq") =>
  ({ attribute, operator, values: [value] }) satisfies AttributeRule

shopSuite("Conditions of a coupon that are native rules", (shop) => {
  const desk = () => couponDesk(shop())
  const vera = () => account(shop(), "vip@example.com")

  it.each([
    condition("customer.first_name", "Vera"),
    condition("customer.last_name", "Vogel"),
    condition("customer.email", "vip@example.com"),
    condition("region.currency_code", "usd"),
    condition("region.name", "United States"),
    condition("shipping_address.country_code", "us"),
  ])("S1 B2 B3 $attribute holds where it holds natively, discreet or not", async (rule) => {
    await desk().create({ code: "OURS", discount: percentage(10), conditions: [rule] })
    await desk().create({
      code: "SECRET",
      discount: percentage(10),
      is_discreet: true,
      conditions: [rule],
    })
    await nativePromotion(shop(), "NATIVE", 10, { rules: [rule] })
    const me = await vera()
    for (const email of [undefined, "other@example.com"]) {
      for (const code of ["NATIVE", "OURS", "SECRET"]) {
        const { status, data } = await me.enter(await me.cart(AT_100, { email }), code)
        expect({ code, email, status, off: data.cart?.discount_subtotal }).toEqual({
          code,
          email,
          status: 200,
          off: 10,
        })
      }
    }
  })

  it("Z10 B2 is no code at all where a customer's name does not hold", async () => {
    const conditions = [condition("customer.first_name", "Vera")]
    await desk().create({ code: "VERAS", discount: percentage(10), conditions })
    const guest = shopper(shop())
    expect(await guest.enter(await guest.cart(AT_100), "VERAS")).toMatchObject({
      status: 400,
      data: { message: "The promotion code VERAS is invalid" },
    })
  })

  it("Z10 S1 a discreet coupon is no code at all where its address does not hold", async () => {
    const conditions = [condition("shipping_address.country_code", "ua")]
    const terms = { discount: percentage(10), conditions }
    await desk().create({ code: "KYIV", ...terms, is_discreet: true })
    const guest = shopper(shop())
    expect(await guest.enter(await guest.cart(AT_100), "KYIV")).toMatchObject({
      status: 400,
      data: { message: "The promotion code KYIV is invalid" },
    })
  })

  describe("at completion", () => {
    async function group(): Promise<string> {
      const { data } = await shop().api.admin("POST", "/admin/customer-groups", { name: "Tasters" })
      return data.customer_group.id
    }

    const change = (id: string, body: object) =>
      shop().api.admin("POST", `/admin/customer-groups/${id}/customers`, body)

    it("K5 B3 asks again whether the customer is in both groups", async () => {
      const tasters = await group()
      const me = await vera()
      await change(tasters, { add: [me.customer_id] })
      const vip = String(shop().ids.groups.vip)
      await desk().create({
        code: "BOTH",
        discount: percentage(10),
        conditions: [
          condition("customer.groups.id", vip, "in"),
          condition("customer.groups.id", tasters, "in"),
        ],
      })
      const cart = await me.cart(AT_100)
      expect((await me.enter(cart, "BOTH")).data.cart.discount_subtotal).toBe(10)
      await me.readyToPay(cart)
      await change(tasters, { remove: [me.customer_id] })

      expect((await me.complete(cart)).data).not.toHaveProperty("order")
      expect((await me.retrieve(cart)).data.cart.discount_subtotal).toBe(0)
    })

    it("K5 B3 asks again whether the customer is still in no such group", async () => {
      const tasters = await group()
      const me = await vera()
      const conditions = [condition("customer.groups.id", tasters, "ne")]
      await desk().create({ code: "NOTTHEM", discount: percentage(10), conditions })
      const cart = await me.cart(AT_100)
      expect((await me.enter(cart, "NOTTHEM")).data.cart.discount_subtotal).toBe(10)
      await me.readyToPay(cart)
      await change(tasters, { add: [me.customer_id] })

      expect((await me.complete(cart)).data).not.toHaveProperty("order")
    })

    it("K5 S1 completes with what only the cart can answer", async () => {
      const me = await vera()
      const conditions = [
        condition("shipping_address.country_code", "us"),
        condition("customer.first_name", "Vera"),
      ]
      await desk().create({ code: "HOME", discount: percentage(10), conditions })
      const cart = await me.cart(AT_100)
      await me.enter(cart, "HOME")
      await me.readyToPay(cart)
      expect((await me.complete(cart)).data.order.discount_subtotal).toBe(10)
    })
  })
})
