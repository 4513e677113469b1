import type { StoreAvailableCoupon } from "../../src/contracts/store"
import type { CreateCouponInput } from "../../src/contracts/coupon"
import { account } from "../support/accounts"
import { couponDesk, fixed, percentage } from "../support/coupons"
import { nativePromotion } from "../support/native-promotion"
import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"

// In dollars: GRINDER-BLACK 75, FILTERS-100 5.
const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }
const AT_200 = { minimum_spend: { amounts: [{ currency_code: "usd", amount: 200 }] } }

shopSuite("What a shopper could use on a cart", (shop) => {
  const desk = () => couponDesk(shop())
  const offer = (code: string, body: CreateCouponInput) =>
    desk().create({ code, is_public: true, ...body })

  const available = async (cart: string, send = shop().api.store) => {
    const { status, data } = await send("GET", `/store/carts/${cart}/coupons/available`)
    expect({ status, data }).toMatchObject({ status: 200 })
    return data.coupons as StoreAvailableCoupon[]
  }
  const codes = (coupons: StoreAvailableCoupon[]) => coupons.map(({ code }) => code)

  it("K2 X2 lists each public coupon with what it saves, the best first, and what is missing", async () => {
    await offer("TEN", { discount: percentage(10) })
    await offer("THIRTY", { discount: fixed(30, "usd") })
    await offer("LARGE", { discount: percentage(50), ...AT_200 })
    await offer("EURO", { discount: fixed(5, "eur") })
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)

    expect(await available(cart)).toMatchObject([
      { code: "THIRTY", state: "applied", amount: "30", reasons: [] },
      { code: "TEN", state: "applied", amount: "10", reasons: [] },
      {
        code: "LARGE",
        state: "waiting",
        amount: null,
        saving: "0",
        reasons: [{ code: "minimum_spend", params: { missing: "100", currency_code: "usd" } }],
      },
    ])
  })

  it("X2 says to the cent what the cart costs less once it is entered, beside other offers too", async () => {
    await nativePromotion(shop(), "NATIVE", 7)
    await offer("FIRST", { discount: percentage(15) })
    await offer("SECOND", { discount: fixed(9.99, "usd") })
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    for (const code of ["NATIVE", "FIRST", "SECOND"]) {
      const before = (await guest.retrieve(cart)).data.cart.item_total
      const said = (await available(cart)).find((coupon) => coupon.code === code)
      const after = (await guest.enter(cart, code)).data.cart.item_total
      expect(code === "NATIVE" ? undefined : Number(said?.saving)).toEqual(
        code === "NATIVE" ? undefined : Math.round(100 * (before - after)) / 100
      )
    }
    expect(codes(await available(cart))).toEqual([])
  })

  it("X2 C7 says what stands in the way, and what it would save instead", async () => {
    await desk().settings({ max_coupons_per_order: 1 })
    await offer("TEN", { discount: percentage(10) })
    await offer("TWENTY", { discount: percentage(20) })
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    const alone = (await available(cart))[0]?.saving
    await guest.enter(cart, "TEN")
    expect(await available(cart)).toMatchObject([
      {
        code: "TWENTY",
        state: "waiting",
        saving: "0",
        saving_alone: alone,
        reasons: [{ code: "coupons_per_order", params: { max: 1, kept: ["TEN"] } }],
      },
    ])
  })

  it("X2 Z10 tells of nothing that is discreet, not public, over, used up, or another's", async () => {
    await desk().create({ code: "FLYER", discount: percentage(10) })
    await offer("SECRET", { discount: percentage(10), is_discreet: true })
    await offer("OVER", { discount: percentage(10), ends_at: "2020-01-01T00:00:00Z" })
    await offer("DRAFT", { discount: percentage(10), publication: "draft" })
    await offer("VIPS", {
      discount: percentage(10),
      audience: { group_ids: [String(shop().ids.groups.vip)] },
    })
    const once = await offer("ONCE", { discount: percentage(10), total_limit: 1 })
    const first = shopper(shop())
    const used = await first.cart(AT_100)
    await first.enter(used, "ONCE")
    await first.readyToPay(used)
    expect((await first.complete(used)).status).toBe(200)
    expect((await desk().retrieve(once.id)).used).toBe(1)

    expect(codes(await available(await shopper(shop()).cart(AT_100)))).toEqual([])
  })

  it("K2 B2 B3 tells customers of their own, while they are logged in as themselves", async () => {
    const vera = await account(shop(), "vip@example.com")
    await desk().create({
      code: "VERAS",
      discount: percentage(30),
      audience: { customers: "named" },
      named_customers: { customer_ids: [vera.customer_id] },
    })
    await desk().create({
      code: "BYMAIL",
      discount: percentage(20),
      audience: { customers: "named" },
      named_customers: { emails: ["vip@example.com"] },
    })
    await desk().create({
      code: "GROUP",
      discount: percentage(10),
      audience: { group_ids: [String(shop().ids.groups.vip)] },
    })
    const cart = await vera.cart(AT_100)
    expect(codes(await available(cart, vera.send))).toEqual(["VERAS", "BYMAIL", "GROUP"])
    expect(codes(await available(cart))).toEqual([])

    const guest = await shopper(shop()).cart(AT_100, { email: "vip@example.com" })
    expect(codes(await available(guest))).toEqual([])
    const other = await account(shop(), "us@example.com")
    expect(codes(await available(cart, other.send))).toEqual([])
  })

  it("Z5 X7 names the codes that save most together, which then do", async () => {
    await desk().settings({ max_coupons_per_order: 2 })
    await offer("TEN", { discount: fixed(10, "usd") })
    await offer("P20", { discount: percentage(20) })
    await offer("ALONE", { discount: percentage(25), combines_with: [] })
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    await guest.enter(cart, "TEN")
    const { data } = await shop().api.store("GET", `/store/carts/${cart}/coupons/available`)
    expect(data.best).toMatchObject({ codes: ["P20", "TEN"], is_proved: true })

    const other = await guest.cart(AT_100)
    const before = (await guest.retrieve(other)).data.cart.item_total
    const entered = (await guest.enter(other, ...data.best.codes)).data.cart
    expect(entered.discount_subtotal).toBe(30)
    expect(Math.round(100 * (before - entered.item_total)) / 100).toBe(Number(data.best.saving))
  })

  it("X7 J5 applies what saves most where the store says so, through to the order", async () => {
    await desk().settings({ application_order: "best" })
    await offer("TEN", { discount: fixed(10, "usd") })
    await offer("P20", { discount: percentage(20) })
    await offer("ALONE", { discount: percentage(25), combines_with: [] })
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    await guest.enter(cart, "ALONE")
    await guest.enter(cart, "TEN")
    expect((await guest.retrieve(cart)).data.cart.discount_subtotal).toBe(25)
    const { data } = await guest.enter(cart, "P20")
    expect(data.cart.discount_subtotal).toBe(30)
    expect(await guest.coupons(cart)).toMatchObject([
      { code: "ALONE", state: "waiting", reasons: [{ params: { kept: ["P20", "TEN"] } }] },
      { code: "TEN", state: "applied", amount: "10" },
      { code: "P20", state: "applied", amount: "20" },
    ])
    await guest.readyToPay(cart)
    expect((await guest.complete(cart)).data).toMatchObject({
      type: "order",
      order: { discount_subtotal: 30 },
    })
  })

  it("X2 answers in the shopper's language, with items, and 404 for a cart that is not there", async () => {
    await offer("TEN", {
      name: "Ten off",
      discount: percentage(10),
      translations: { de: { name: "Zehn Prozent", description: "Auf alles" } },
    })
    const cart = await shopper(shop()).cart(AT_100)
    const [coupon] = await available(`${cart}`)
    expect(coupon).toMatchObject({ name: "Ten off", description: null, ends_at: null })
    expect(coupon?.item_ids).toHaveLength(2)
    const german = await shop().api.store(
      "GET",
      `/store/carts/${cart}/coupons/available?locale=de-DE`
    )
    expect(german.data.coupons).toMatchObject([{ name: "Zehn Prozent", description: "Auf alles" }])
    const missing = await shop().api.store("GET", "/store/carts/cart_none/coupons/available")
    expect(missing.status).toBe(404)
  })
})
