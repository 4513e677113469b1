import type { CreateCouponInput } from "../../src/contracts/coupon"
import { couponDesk, fixed, percentage } from "../support/coupons"
import { draftDesk } from "../support/draft-desk"
import { eventually } from "../support/eventually"
import { differences } from "../support/ledger"
import { nativePromotion } from "../support/native-promotion"
import { inEurope } from "../support/places"
import { shopSuite } from "../support/shop-suite"
import { openPayment, shopper } from "../support/shopper"

// In dollars: GRINDER-BLACK 75, FILTERS-100 5; standard shipping 6. 8 % tax come to both.
const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }
const ON_SHIPPING = { target: "shipping_methods" } as const

shopSuite("Coupons on the shipping", (shop) => {
  const desk = () => couponDesk(shop())
  const free = (rest: Partial<CreateCouponInput> = {}) =>
    desk().create({ code: "FREESHIP", discount: percentage(100, ON_SHIPPING), ...rest })
  const ship = (
    cart: string,
    speed: "standard" | "express" = "standard",
    place: "us" | "europe" = "us"
  ) =>
    shop().api.store("POST", `/store/carts/${cart}/shipping-methods`, {
      option_id: shop().ids.shipping_options[place][speed],
    })
  const totals = async (cart: string) => {
    const { total, item_total, shipping_total, shipping_subtotal, discount_subtotal, tax_total } = (
      await shopper(shop()).retrieve(cart)
    ).data.cart
    return { total, item_total, shipping_total, shipping_subtotal, discount_subtotal, tax_total }
  }

  it("A1 J3 waits until shipping is chosen, applies by itself then, and is paid for as shown", async () => {
    const { id } = await free()
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    const before = await totals(cart)
    await guest.enter(cart, "freeship")
    expect(await guest.coupons(cart)).toMatchObject([
      {
        code: "FREESHIP",
        state: "waiting",
        item_ids: [],
        reasons: [{ code: "no_shipping", message: "Choose a shipping method to use this coupon." }],
      },
    ])
    await ship(cart)
    expect(await guest.coupons(cart)).toMatchObject([{ state: "applied", amount: "6" }])
    expect(await totals(cart)).toMatchObject({ total: before.total, shipping_total: 0 })
    await openPayment(shop().api.store, cart)
    const placed = await guest.complete(cart)
    expect(placed.data).toMatchObject({
      type: "order",
      order: { total: before.total, shipping_total: 0, discount_subtotal: 6 },
    })
    const { data } = await shop().api.admin(
      "GET",
      `/admin/orders/${placed.data.order.id}?fields=total,payment_collections.amount`
    )
    expect(data.order.payment_collections).toMatchObject([{ amount: before.total }])
    const [use] = await eventually(async () => {
      const uses = await desk().redemptions(id)
      expect(uses).toMatchObject([{ state: "bound" }])
      return uses
    })
    expect(use).toMatchObject({ amount: "6", order_id: placed.data.order.id })
    const entries = await shop().api.admin(
      "GET",
      `/admin/coupon-entries?order_id=${placed.data.order.id}`
    )
    expect(JSON.stringify(entries.data)).toContain("6.48")
    expect(await differences(shop())).toEqual([])
  })

  it("A24 restores the totals exactly when it is removed", async () => {
    await free()
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    await ship(cart)
    const before = await totals(cart)
    await guest.enter(cart, "FREESHIP")
    expect(await totals(cart)).not.toEqual(before)
    await guest.remove(cart, "FREESHIP")
    expect(await totals(cart)).toEqual(before)
  })

  it("A20 M2 an amount with tax is what the shopper pays less", async () => {
    await desk().create({
      code: "TWO",
      discount: fixed(2, "eur", { ...ON_SHIPPING, is_tax_inclusive: true }),
    })
    const guest = shopper(shop())
    const cart = await guest.cart({ "GRINDER-BLACK": 1 }, inEurope(shop()))
    await ship(cart, "standard", "europe")
    const before = await totals(cart)
    await guest.enter(cart, "TWO")
    const after = await totals(cart)
    expect(after.total).toBeCloseTo(before.total - 2, 10)
    expect(after.shipping_total).toBeCloseTo(before.shipping_total - 2, 10)
    await openPayment(shop().api.store, cart)
    const placed = await guest.complete(cart)
    expect(placed.data).toMatchObject({ type: "order", order: { total: after.total } })
  })

  it("S6 stands beside a coupon on the order, and a second one on the shipping waits", async () => {
    await free()
    await desk().create({ code: "TEN", discount: percentage(10) })
    await desk().create({ code: "HALF", discount: percentage(50, ON_SHIPPING) })
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    await ship(cart)
    await guest.enter(cart, "HALF", "TEN", "FREESHIP")
    expect(await guest.coupons(cart)).toMatchObject([
      { code: "HALF", state: "applied", amount: "3" },
      { code: "TEN", state: "applied", amount: "10" },
      {
        code: "FREESHIP",
        state: "waiting",
        reasons: [{ code: "one_per_shipping", params: { kept: ["HALF"] } }],
      },
    ])
    expect(await totals(cart)).toMatchObject({ discount_subtotal: 13 })
    await openPayment(shop().api.store, cart)
    expect((await guest.complete(cart)).data).toMatchObject({
      type: "order",
      order: { discount_subtotal: 13 },
    })
  })

  it("S6 X5 leaves what a native promotion took off the shipping, since an order keeps one of them", async () => {
    await free()
    await nativePromotion(shop(), "SLOWER", 50, {
      application_method: {
        type: "percentage",
        target_type: "shipping_methods",
        allocation: "across",
        value: 50,
      },
    })
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    await ship(cart)
    await guest.enter(cart, "SLOWER", "FREESHIP")
    expect(await guest.coupons(cart)).toMatchObject([
      { state: "waiting", reasons: [{ code: "one_per_shipping", params: { kept: [] } }] },
    ])
    expect(await totals(cart)).toMatchObject({ discount_subtotal: 3 })
    const { data } = await guest.remove(cart, "SLOWER")
    expect(data.cart.discount_subtotal).toBe(6)
    await guest.enter(cart, "SLOWER")
    await openPayment(shop().api.store, cart)
    expect((await guest.complete(cart)).data).toMatchObject({
      type: "order",
      order: { discount_subtotal: 3 },
    })
  })

  it("S6 Medusa makes no order of two discounts on one shipping method, which is why it takes one", async () => {
    const half = {
      type: "percentage",
      target_type: "shipping_methods",
      allocation: "across",
      value: 50,
    }
    await nativePromotion(shop(), "ONE", 50, { application_method: half })
    await nativePromotion(shop(), "OTHER", 50, { application_method: half })
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    await ship(cart)
    const { data } = await guest.enter(cart, "ONE", "OTHER")
    expect(data.cart.discount_subtotal).toBe(4.5)
    await openPayment(shop().api.store, cart)
    expect((await guest.complete(cart)).data).not.toHaveProperty("order")
  })

  it("A1 is for the shipping options it names", async () => {
    const express = shop().ids.shipping_options.us.express
    await free({
      targets: [{ attribute: "shipping_methods.shipping_option_id", values: [express] }],
    })
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    await guest.enter(cart, "FREESHIP")
    await ship(cart)
    expect(await guest.coupons(cart)).toMatchObject([
      { state: "waiting", reasons: [{ code: "shipping_method" }] },
    ])
    await ship(cart, "express")
    expect(await guest.coupons(cart)).toMatchObject([{ state: "applied" }])
    expect(await totals(cart)).toMatchObject({ shipping_total: 0 })
  })

  it("A21 C1 makes a native promotion on the shipping a coupon, with the same amounts", async () => {
    const promotion_id = await nativePromotion(shop(), "NATIVESHIP", 25, {
      is_tax_inclusive: true,
      application_method: {
        type: "percentage",
        target_type: "shipping_methods",
        allocation: "each",
        max_quantity: 1,
        value: 25,
      },
    })
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    await ship(cart)
    await guest.enter(cart, "NATIVESHIP")
    const before = await totals(cart)
    expect(before.discount_subtotal).toBe(1.5)
    const coupon = await desk().create({ promotion_id })
    expect(coupon).toMatchObject({ scope: "shipping_methods", code: "NATIVESHIP" })
    await guest.add(cart, "FILTERS-100", 1)
    expect(await guest.coupons(cart)).toMatchObject([{ state: "applied", amount: "1.5" }])
    await openPayment(shop().api.store, cart)
    expect((await guest.complete(cart)).data).toMatchObject({
      type: "order",
      order: { discount_subtotal: 1.5 },
    })
  })

  it("Z1 shows the shipping in the trace, beside the items", async () => {
    const { id } = await free()
    const guest = shopper(shop())
    const cart_id = await guest.cart(AT_100)
    await ship(cart_id)
    const { data } = await shop().api.admin("POST", "/admin/coupons/test-cart", {
      coupon_ids: [id],
      cart_id,
    })
    expect(data.trace.waterfall).toMatchObject({ price: "106", final: "100" })
    expect(data.trace.lines.at(-1)).toMatchObject({
      is_shipping: true,
      title: "Standard",
      waterfall: { price: "6", final: "0" },
    })
    const described = await shop().api.admin("POST", "/admin/coupons/test-cart", {
      coupon_ids: [id],
      cart: {
        currency_code: "usd",
        items: [{ variant_id: shop().ids.variants["FILTERS-100"]?.id, quantity: 1 }],
        shipping_methods: [{ name: "By bike", amount: "4" }],
      },
    })
    expect(described.data.trace.coupons).toMatchObject([{ state: "applied", amount: "4" }])
  })

  it("K3 takes the shipping off a new draft; to a draft in the edit Medusa gives nothing off it, and staff are told", async () => {
    const { id } = await free()
    const drafts = draftDesk(shop())
    const shipping_methods = [
      { name: "Standard", shipping_option_id: shop().ids.shipping_options.us.standard, amount: 6 },
    ]
    const draft = await drafts.create(AT_100, { promo_codes: ["FREESHIP"], shipping_methods })
    expect(await drafts.discount(draft)).toBe(6)
    await drafts.convert(draft)
    await eventually(async () =>
      expect(await desk().redemptions(id)).toMatchObject([{ order_id: draft, amount: "6" }])
    )
    const other = await drafts.create(AT_100, { shipping_methods })
    await drafts.begin(other)
    expect(await drafts.addCodes(other, "FREESHIP")).toMatchObject({
      status: 400,
      data: { code: "coupon_shipping_on_edit" },
    })
  })
})
