import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"

shopSuite("The first coupon", (shop) => {
  it("A1 A3 K1 K4 K5 N1 applies a percentage coupon typed in another case, completes and counts", async () => {
    const { api } = shop()
    const created = await api.admin("POST", "/admin/coupons", {
      code: "Spring-24",
      discount: { type: "percentage", value: 10 },
    })
    expect(created.data).toMatchObject({
      coupon: { code: "Spring-24", status: "active", used: 0, locked_fields: [] },
    })

    const sam = shopper(shop())
    const cart = await sam.cart({ "SENCHA-100": 2 })
    const entered = await sam.enter(cart, " spring 24")
    expect(entered.data).toMatchObject({
      cart: { item_subtotal: 46, discount_subtotal: 4.6, promotions: [{ code: "Spring-24" }] },
    })
    expect(await sam.coupons(cart)).toMatchObject([
      { code: "Spring-24", state: "applied", amount: "4.6", reasons: [] },
    ])

    await sam.readyToPay(cart)
    const completed = await sam.complete(cart)
    expect(completed.data).toMatchObject({ type: "order", order: { discount_subtotal: 4.6 } })

    const after = await api.admin("GET", `/admin/coupons/${created.data.coupon.id}`)
    expect(after.data.coupon.used).toBe(1)
    expect(after.data.coupon.locked_fields).toContain("discount")
  })
})
