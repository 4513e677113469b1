import type { CreateCouponInput } from "../../src/contracts/coupon"
import type { StoreCartCoupon } from "../../src/contracts/store"
import { account } from "../support/accounts"
import { couponDesk, percentage } from "../support/coupons"
import { draftDesk } from "../support/draft-desk"
import { editOrder } from "../support/edit-order"
import { eventually } from "../support/eventually"
import { differences } from "../support/ledger"
import { nativePromotion } from "../support/native-promotion"
import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"
import { database } from "../support/tables"

// In dollars: GRINDER-BLACK 75, FILTERS-100 5.
const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }
const AT_200 = { minimum_spend: { amounts: [{ currency_code: "usd", amount: 200 }] } }

shopSuite("Coupons that apply by themselves", (shop) => {
  const desk = () => couponDesk(shop())
  const create = (name: string, percent: number, rest: CreateCouponInput = {}) =>
    desk().create({ name, is_automatic: true, discount: percentage(percent), ...rest })
  const guest = () => shopper(shop())
  const off = async (cart: string) => (await guest().retrieve(cart)).data.cart.discount_subtotal
  const shown = async (cart: string) =>
    ((await guest().coupons(cart)) as StoreCartCoupon[]).map(
      ({ name, state, amount }) => `${name} ${state} ${amount}`
    )

  it("Y1 needs no code: what carts show is made of the name, and nobody can enter it", async () => {
    await desk().create({ code: "SUMMERSALE", discount: percentage(5) })
    const { promotion_id, ...coupon } = await create("Summer sale", 20)
    expect(coupon).toMatchObject({ code: "Summer sale 2", is_automatic: true })
    const promotion = await shop().api.admin("GET", `/admin/promotions/${promotion_id}`)
    expect(promotion.data.promotion).toMatchObject({ is_automatic: false, code: "Summer sale 2" })

    const cart = await guest().cart(AT_100)
    expect(await off(cart)).toBe(20)
    expect(await guest().coupons(cart)).toMatchObject([
      { name: "Summer sale", is_automatic: true, state: "applied", amount: "20", reasons: [] },
    ])
    await desk().pause(coupon.id)
    const other = await guest().cart(AT_100)
    const typed = await guest().enter(other, "Summer sale 2")
    expect(typed).toMatchObject({
      status: 400,
      data: { message: "The promotion code Summer sale 2 is invalid" },
    })
  })

  it("Y1 is silently absent where it does not apply, and comes and goes with the cart", async () => {
    await create("Large carts", 10, AT_200)
    const cart = await guest().cart(AT_100)
    expect(await guest().coupons(cart)).toEqual([])
    await guest().add(cart, "GRINDER-BLACK", 2)
    expect(await shown(cart)).toEqual(["Large carts applied 25"])
    const { data } = await guest().retrieve(cart)
    const grinder = data.cart.items.find((item: { quantity: number }) => item.quantity === 3)
    await shop().api.store("POST", `/store/carts/${cart}/line-items/${grinder.id}`, { quantity: 1 })
    expect(await off(cart)).toBe(0)
    expect(await guest().coupons(cart)).toEqual([])
  })

  it("Y1 J1 comes after native promotions and before codes", async () => {
    await nativePromotion(shop(), "NATIVE", 50)
    await desk().create({ code: "TEN", discount: percentage(10), priority: 5 })
    await create("Fifth", 20)
    const cart = await guest().cart(AT_100)
    await guest().enter(cart, "TEN", "NATIVE")
    expect(await shown(cart)).toEqual(["Fifth applied 10", "TEN applied 4"])
  })

  it("Y1 no storefront can take it off, nor is one refused that sends what the cart shows", async () => {
    const { code, id } = await create("Ten", 10)
    await desk().create({ code: "FIVE", discount: percentage(5) })
    const cart = await guest().cart(AT_100)
    await guest().remove(cart, code)
    expect(await off(cart)).toBe(10)
    await guest().update(cart, { promo_codes: [] })
    expect(await off(cart)).toBe(10)
    const both = await guest().update(cart, { promo_codes: [code, "FIVE"] })
    expect(both.data.cart.discount_subtotal).toBe(14.5)
    await desk().pause(id)
    const stale = await guest().update(cart, { promo_codes: [code, "FIVE"] })
    expect(stale).toMatchObject({ status: 200, data: { cart: { discount_subtotal: 5 } } })
    const again = await guest().enter(cart, code)
    expect(again.status).toBe(200)
    expect(await shown(cart)).toEqual(["FIVE applied 5"])
  })

  it("Y1 C1 C2 keeps its limits at completion, and counts on the ledger", async () => {
    const { id } = await create("Once each", 10, { total_limit: 2, per_customer_limit: 1 })
    const buy = async (email: string) => {
      const cart = await guest().cart(AT_100, { email })
      await guest().readyToPay(cart)
      return { cart, complete: () => guest().complete(cart) }
    }
    const [first, second, third] = [
      await buy("ann@example.com"),
      await buy("ben@example.com"),
      await buy("cem@example.com"),
    ]
    expect((await first.complete()).data).toMatchObject({ order: { discount_subtotal: 10 } })
    expect(await off((await buy("ann@example.com")).cart)).toBe(0)
    expect((await second.complete()).data).toMatchObject({ type: "order" })
    const late = await third.complete()
    expect(late).toMatchObject({
      status: 400,
      data: { type: "not_allowed", code: "coupon_used_up" },
    })
    expect(await off(third.cart)).toBe(0)
    expect(await guest().coupons(third.cart)).toEqual([])
    expect(await desk().retrieve(id)).toMatchObject({ used: 2, remaining: 0 })
    expect(await desk().redemptions(id)).toMatchObject([{ state: "bound" }, { state: "bound" }])
    expect(await differences(shop())).toEqual([])
  })

  it("Y1 X4 those for somebody else cost a cart nothing, and crowd nobody's out", async () => {
    const named = (index: number) => ({
      priority: 9,
      named_customers: { emails: [`person-${index}@example.com`] },
    })
    for (let index = 0; index < 3; index++) {
      await create(`For ${index}`, 10, named(index))
    }
    await create("Everyone", 5)
    const someone = await guest().cart(AT_100, { email: "Person-1@example.com" })
    expect(await shown(someone)).toEqual(["For 1 applied 10", "Everyone applied 4.5"])
    expect(await shown(await guest().cart(AT_100))).toEqual(["Everyone applied 5"])
    const entries = await database(shop())("coupon_entry").count().first()
    expect(Number(entries?.count)).toBe(3)
  })

  it("Y1 A21 an automatic promotion becomes one: used, and on carts under way", async () => {
    const promotion_id = await nativePromotion(shop(), "ALWAYS", 10, { is_automatic: true })
    const bought = await guest().cart(AT_100)
    await guest().readyToPay(bought)
    expect((await guest().complete(bought)).data).toMatchObject({
      order: { discount_subtotal: 10 },
    })
    const cart = await guest().cart(AT_100)
    await guest().readyToPay(cart)
    expect(await off(cart)).toBe(10)

    const coupon = await desk().create({ promotion_id, per_customer_limit: 1 })
    expect(coupon).toMatchObject({ code: "ALWAYS", is_automatic: true })
    await guest().add(cart, "FILTERS-100", 1)
    expect(await shown(cart)).toEqual(["ALWAYS applied 10.5"])
    await guest().readyToPay(cart)
    expect((await guest().complete(cart)).data).toMatchObject({ type: "order" })
    expect(await desk().retrieve(coupon.id)).toMatchObject({ used: 1 })
    expect(await off(await guest().cart(AT_100))).toBe(0)
  })

  it("Y1 K3 gives on draft orders what Medusa's own gives there, and is counted", async () => {
    const drafts = draftDesk(shop())
    const buy = async () => {
      const draft = await drafts.create(AT_100)
      await drafts.begin(draft)
      await drafts.addItems(draft, { "FILTERS-100": 1 })
      await drafts.confirm(draft)
      const given = await drafts.discount(draft)
      expect((await drafts.convert(draft)).status).toBe(200)
      return given
    }
    const promotion_id = await nativePromotion(shop(), "ALWAYS", 10, { is_automatic: true })
    expect(await buy()).toBe(10)
    const { id } = await desk().create({ promotion_id })
    expect(await buy()).toBe(10)
    await eventually(async () => expect(await desk().retrieve(id)).toMatchObject({ used: 1 }))
    expect(await differences(shop())).toEqual([])
  })

  it("Y1 K4 an order edit gives what was bought with it, by its terms of then, and nothing that came since", async () => {
    const { id } = await create("Tenth", 10)
    const cart = await guest().cart(AT_100)
    await guest().readyToPay(cart)
    const { order } = (await guest().complete(cart)).data
    expect(order).toMatchObject({ discount_subtotal: 10 })
    await create("Later", 50)
    await desk().pause(id)

    await editOrder(shop(), order.id, { "FILTERS-100": 2 })
    expect(await draftDesk(shop()).discount(order.id)).toBe(11)
  })

  it("Y1 Y7 follows who has the cart", async () => {
    const anna = await account(shop(), "us@example.com")
    await create("For Anna", 10, { named_customers: { customer_ids: [anna.customer_id] } })
    const cart = await guest().cart(AT_100)
    expect(await off(cart)).toBe(0)
    await anna.takeOver(cart)
    await anna.add(cart, "FILTERS-100", 1)
    expect((await anna.retrieve(cart)).data.cart.discount_subtotal).toBe(10.5)
  })

  it("Y1 X2 is in the best choice, and never offered as a code", async () => {
    await create("Fifth", 20, { is_public: true })
    await desk().create({ code: "TEN", discount: percentage(10), is_public: true })
    const cart = await guest().cart(AT_100)
    const { data } = await shop().api.store("GET", `/store/carts/${cart}/coupons/available`)
    expect(data.coupons).toMatchObject([{ code: "TEN", saving: "8.64", saving_alone: "8.64" }])
    expect(data.best).toEqual({ codes: ["TEN"], saving: "30.24", is_proved: true })
  })

  it("Y1 Z1 the dashboard says why one does not apply, and the list finds them", async () => {
    const { id } = await create("Large carts", 10, AT_200)
    await desk().create({ code: "TEN", discount: percentage(10) })
    const cart_id = await guest().cart(AT_100)
    const { admin } = shop().api
    const { data } = await admin("POST", "/admin/coupons/test-cart", { coupon_ids: [id], cart_id })
    expect(data.trace.coupons).toMatchObject([
      { state: "waiting", refusals: [{ code: "minimum_spend", params: { missing: "100" } }] },
    ])
    const listed = async (query: string) =>
      (await admin("GET", `/admin/coupons?${query}`)).data.coupons.map(
        ({ name }: { name: string }) => name
      )
    expect(await listed("way=automatic")).toEqual(["Large carts"])
    expect(await listed("way=code")).toEqual(["TEN"])
    const copy = await admin("POST", `/admin/coupons/${id}/duplicate`, {})
    expect(copy.data.coupon).toMatchObject({ is_automatic: true, code: "Large carts 2" })
  })

  it("Y1 I2 never changes its way, and says what it needs at creation", async () => {
    const { id } = await create("Ten", 10)
    const { admin } = shop().api
    const changed = await admin("POST", `/admin/coupons/${id}`, { is_automatic: false })
    expect(changed.status).toBe(400)
    const nameless = await admin("POST", "/admin/coupons", {
      is_automatic: true,
      discount: percentage(10),
    })
    expect(nameless).toMatchObject({
      status: 400,
      data: { code: "coupon_incomplete", path: "name" },
    })
    const promotion_id = await nativePromotion(shop(), "NATIVE", 10)
    const other = await admin("POST", "/admin/coupons", { promotion_id, is_automatic: true })
    expect(other).toMatchObject({
      status: 400,
      data: { code: "coupon_keeps_code", path: "is_automatic" },
    })
  })
})
