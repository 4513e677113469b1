import { couponDesk, fixed } from "../support/coupons"
import { inEurope } from "../support/places"
import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"

const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }

shopSuite("Amounts in several currencies", (shop) => {
  it("M1 M2 takes off what was set for the currency of the cart, on the order and in the ledger", async () => {
    const desk = couponDesk(shop())
    const coupon = await desk.create({
      code: "FIVER",
      discount: fixed(5, "eur", { amounts: [{ currency_code: "usd", amount: "6.5" }] }),
    })
    expect(coupon.terms.discount).toMatchObject({
      value: "5",
      currency_code: "eur",
      amounts: [{ currency_code: "usd", amount: "6.5" }],
    })
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    const { data } = await guest.enter(cart, "FIVER")
    expect(data.cart.discount_subtotal).toBe(6.5)
    await guest.readyToPay(cart)
    const placed = await guest.complete(cart)
    expect(placed.data).toMatchObject({ type: "order", order: { discount_subtotal: 6.5 } })
    expect(await desk.redemptions(coupon.id)).toMatchObject([
      { amount: "6.5", currency_code: "usd" },
    ])

    const european = await guest.cart(AT_100, inEurope(shop()))
    await guest.enter(european, "FIVER")
    expect(await guest.coupons(european)).toMatchObject([
      { state: "applied", amount: "5", currency_code: "eur" },
    ])
  })

  it("I2 M1 locks the further amounts once it is used, and takes none twice", async () => {
    const desk = couponDesk(shop())
    const twice = [{ currency_code: "eur", amount: "4" }]
    const { data } = await shop().api.admin("POST", "/admin/coupons", {
      code: "TWICE",
      discount: fixed(5, "eur", { amounts: twice }),
    })
    expect(data).toMatchObject({ code: "coupon_terms_invalid" })
    const coupon = await desk.create({ code: "FIVER", discount: fixed(5, "usd") })
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    await guest.enter(cart, "FIVER")
    await guest.readyToPay(cart)
    await guest.complete(cart)
    const changed = await shop().api.admin("POST", `/admin/coupons/${coupon.id}`, {
      discount: fixed(5, "usd", { amounts: twice }),
    })
    expect(changed.data).toMatchObject({ code: "coupon_locked" })
  })
})
