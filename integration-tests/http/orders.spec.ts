import { COUPON_MODULE } from "../../src/modules/coupon"
import { compareCounters } from "../../src/modules/coupon/operations/ledger/compare-counters"
import type { CouponModuleService } from "../../src/modules/coupon/service"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { reconcileRedemptions } from "../../src/workflows/redemption/reconcile"
import { inEurope } from "../support/places"
import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"
import { database } from "../support/tables"

const MINUTE = 60_000

shopSuite("Orders with a coupon", (shop) => {
  const SECRET_COMMENT = "for staff eyes only"

  async function createCoupon(fields: object = {}) {
    const answer = await shop().api.admin("POST", "/admin/coupons", {
      code: "Harbour",
      name: "Harbour festival",
      description: "Ten percent for everybody at the quay",
      comment: SECRET_COMMENT,
      discount: { type: "percentage", value: 10 },
      ...fields,
    })
    return answer.data.coupon.id as string
  }

  async function cartWithCoupon() {
    const sam = shopper(shop())
    const cart = await sam.cart({ "SENCHA-100": 2 })
    await sam.enter(cart, "harbour")
    await sam.readyToPay(cart)
    return { sam, cart }
  }

  const used = async (id: string) =>
    (await shop().api.admin("GET", `/admin/coupons/${id}`)).data.coupon.used

  const differences = () => {
    const coupons: CouponModuleService = shop().container.resolve(COUPON_MODULE)
    return coupons.directly(compareCounters)
  }

  it("A13 takes off its maximum at most, to the cent, on the cart, in the test cart and on the order", async () => {
    const maximum_discount = { amounts: [{ currency_code: "usd", amount: 5.01 }] }
    const id = await createCoupon({ discount: { type: "percentage", value: 50 }, maximum_discount })
    const { sam, cart } = await cartWithCoupon()
    const { data: before } = await sam.retrieve(cart)
    expect(before.cart.discount_subtotal).toBe(5.01)
    const { data: tested } = await shop().api.admin("POST", "/admin/coupons/test-cart", {
      coupon_ids: [id],
      cart_id: cart,
    })
    expect(tested.trace.coupons).toMatchObject([{ amount: "5.01", kept_maximum: "5.01" }])
    const { data } = await sam.complete(cart)
    expect(data.order).toMatchObject({ discount_subtotal: 5.01, total: before.cart.total })

    const path = `/admin/coupons/${id}`
    expect((await shop().api.admin("GET", path)).data.coupon).toMatchObject({
      locked_fields: expect.arrayContaining(["maximum_discount"]),
      terms: { maximum_discount: { amounts: [{ currency_code: "usd", amount: "5.01" }] } },
    })
    expect(await shop().api.admin("POST", path, { maximum_discount: null })).toMatchObject({
      data: { code: "coupon_locked" },
    })
  })

  it("A13 is kept when the promotion is edited on Medusa's own pages, and refuses other currencies", async () => {
    const maximum_discount = { amounts: [{ currency_code: "usd", amount: 5 }] }
    const id = await createCoupon({ discount: { type: "percentage", value: 50 }, maximum_discount })
    const { admin } = shop().api
    const { data } = await admin("GET", `/admin/coupons/${id}`)
    const native = `/admin/promotions/${data.coupon.promotion_id}`
    expect((await admin("POST", native, { application_method: { value: 40 } })).status).toBe(200)
    expect((await admin("GET", `/admin/coupons/${id}`)).data.coupon.terms).toMatchObject({
      discount: { value: "40" },
      maximum_discount: { amounts: [{ currency_code: "usd", amount: "5" }] },
    })
    const sam = shopper(shop())
    const europe = await sam.cart({ "SENCHA-100": 1 }, inEurope(shop()))
    await sam.enter(europe, "harbour")
    expect(await sam.coupons(europe)).toMatchObject([
      { state: "refused", reasons: [{ code: "currency", params: { currency_codes: ["usd"] } }] },
    ])
  })

  it("A24 never makes the items cost less than the coupon's minimum total, which its first use locks", async () => {
    const minimum_total = { amounts: [{ currency_code: "usd", amount: 30 }], with_tax: false }
    const half = { discount: { type: "percentage", value: 50 }, minimum_total }
    const id = await createCoupon(half)
    const { sam, cart } = await cartWithCoupon()
    expect((await sam.retrieve(cart)).data.cart).toMatchObject({ discount_subtotal: 16 })
    const { data: tested } = await shop().api.admin("POST", "/admin/coupons/test-cart", {
      coupon_ids: [id],
      cart_id: cart,
    })
    expect(tested.trace.coupons).toMatchObject([{ amount: "16", kept_minimum: "30" }])

    const small = await sam.cart({ "SENCHA-100": 1 })
    await sam.enter(small, "harbour")
    expect(await sam.coupons(small)).toMatchObject([
      {
        state: "waiting",
        reasons: [
          {
            code: "minimum_total",
            params: { required: "30", currency_code: "usd" },
            message: "This coupon never makes your items cost less than $30.00.",
          },
        ],
      },
    ])

    expect((await sam.complete(cart)).data).toMatchObject({ order: { discount_subtotal: 16 } })
    const path = `/admin/coupons/${id}`
    expect((await shop().api.admin("GET", path)).data.coupon).toMatchObject({
      locked_fields: expect.arrayContaining(["minimum_total"]),
      terms: { minimum_total: { amounts: [{ currency_code: "usd", amount: "30" }] } },
    })
    expect(await shop().api.admin("POST", path, { minimum_total: null })).toMatchObject({
      data: { code: "coupon_locked" },
    })
  })

  it.each([
    ["a negative amount", "usd", -1, /minimum_total.amounts.0.amount has to be more than 0/],
    ["a currency the store has not", "xyz", 5, /There is no currency xyz/],
  ])("A24 refuses a minimum total with %s", async (_, currency_code, amount, message) => {
    const answer = await shop().api.admin("POST", "/admin/coupons", {
      code: "LOW",
      name: "Low",
      discount: { type: "percentage", value: 50 },
      minimum_total: { amounts: [{ currency_code, amount }] },
    })
    expect(answer).toMatchObject({ status: 400, data: { message: expect.stringMatching(message) } })
  })

  it("Y6 A5 shows the coupon's name and code on the shopper's order, and never its comment", async () => {
    await createCoupon()
    const { sam, cart } = await cartWithCoupon()
    const { data } = await sam.complete(cart)
    const fields = "*promotions,promotions.coupon.name,promotions.coupon.code"

    const order = await shop().api.store("GET", `/store/orders/${data.order.id}?fields=${fields}`)
    expect(order.data.order.promotions).toMatchObject([
      { code: "Harbour", coupon: { name: "Harbour festival", code: "Harbour" } },
    ])
    const greedy = await shop().api.store(
      "GET",
      `/store/orders/${data.order.id}?fields=*promotions.coupon,promotions.coupon.comment`
    )
    expect(JSON.stringify(greedy.data)).not.toContain(SECRET_COMMENT)
  })

  it("Y9 A7 names the coupon on carts and orders in the shopper's language", async () => {
    await createCoupon({
      translations: { de: { name: "Hafenfest" }, "de-AT": { description: "Am Kai" } },
    })
    const { sam, cart } = await cartWithCoupon()
    const text = "promotions.coupon.name,+promotions.coupon.description"
    const read = async (locale: string, path: string, fields: string) => {
      const answer = await shop().api.reading(locale)("GET", `${path}?fields=${fields}`)
      expect(answer.status).toBe(200)
      const { promotions, ...rest } = answer.data.cart ?? answer.data.order
      expect(promotions).toHaveLength(1)
      const { promotion_id: _, ...coupon } = promotions[0].coupon
      return { coupon, rest }
    }
    const path = `/store/carts/${cart}`
    const english = {
      name: "Harbour festival",
      description: "Ten percent for everybody at the quay",
    }
    for (const asked of [`*promotions,${text}`, `%2B${text}`]) {
      expect((await read("de-DE", path, asked)).coupon).toEqual({
        name: "Hafenfest",
        description: english.description,
      })
      expect((await read("de-AT", path, asked)).coupon).toEqual({
        name: "Hafenfest",
        description: "Am Kai",
      })
      expect((await read("fr-FR", path, asked)).coupon).toEqual(english)
    }
    const named = await read("de", path, "+promotions.coupon.name")
    expect(named).toMatchObject({ coupon: { name: "Hafenfest" }, rest: { id: cart } })
    expect(named.coupon).not.toHaveProperty("description")
    expect(
      (await read("de", path, "+promotions.coupon.name,+promotions.coupon.translations")).coupon
    ).toMatchObject({ name: "Hafenfest", translations: { de: { name: "Hafenfest" } } })

    const changed = await shop().api.reading("de")("POST", `${path}?fields=+${text}`, {})
    expect(changed.data.cart.promotions[0].coupon.name).toBe("Hafenfest")
    const { data } = await sam.complete(cart)
    const order = await read("de", `/store/orders/${data.order.id}`, `*promotions,${text}`)
    expect(order.coupon).toMatchObject({ name: "Hafenfest" })
  })

  it("X24 counts one use when a cart is completed again, one after another and at the same time", async () => {
    const id = await createCoupon({ total_limit: 1 })
    const { sam, cart } = await cartWithCoupon()
    const answers = await Promise.all([1, 2, 3, 4].map(() => sam.complete(cart)))
    const again = await sam.complete(cart)

    const orders = new Set(
      [...answers, again].filter(({ status }) => status === 200).map(({ data }) => data.order.id)
    )
    expect(orders.size).toBe(1)
    expect(await used(id)).toBe(1)
    expect(await differences()).toEqual([])
  })

  it("L1 N1 counts the coupon of an order that core placed and registered nothing for", async () => {
    const id = await createCoupon()
    const { cart } = await cartWithCoupon()
    const promotions = shop().container.resolve(Modules.PROMOTION)
    const register = jest.spyOn(promotions, "registerUsage").mockResolvedValue(undefined)
    const { result } = await completeCartWorkflow(shop().container).run({ input: { id: cart } })
    expect(register).toHaveBeenCalledTimes(1)
    register.mockRestore()

    await reconcileRedemptions(shop().container, new Date(Date.now() + 2 * MINUTE))
    expect(await used(id)).toBe(0)
    await database(shop())("order")
      .where({ id: result.id })
      .update({ created_at: new Date(Date.now() - 16 * MINUTE) })
    expect(await reconcileRedemptions(shop().container, new Date())).toMatchObject({ settled: 1 })
    expect(await used(id)).toBe(1)
    const { data } = await shop().api.admin("GET", `/admin/coupons/${id}/redemptions`)
    expect(data.redemptions).toMatchObject([{ state: "bound", order_id: result.id, amount: "4.6" }])
    expect(await reconcileRedemptions(shop().container, new Date())).toMatchObject({ settled: 0 })
    expect(await differences()).toEqual([])
  })

  it("Y8 neither gives a use back nor takes another for a claim", async () => {
    const { admin } = shop().api
    const id = await createCoupon()
    const { sam, cart } = await cartWithCoupon()
    const { data } = await sam.complete(cart)
    const order = (await admin("GET", `/admin/orders/${data.order.id}`)).data.order

    await admin("POST", `/admin/orders/${order.id}/fulfillments`, {
      items: [{ id: order.items[0].id, quantity: 2 }],
    })
    const claim = await admin("POST", "/admin/claims", { type: "refund", order_id: order.id })
    const claimId = claim.data.claim.id
    const items = await admin("POST", `/admin/claims/${claimId}/claim-items`, {
      items: [{ id: order.items[0].id, quantity: 1, reason: "production_failure" }],
    })
    expect(items.status).toBe(200)
    const requested = await admin("POST", `/admin/claims/${claimId}/request`, {})
    expect(requested.status).toBe(200)

    expect(await used(id)).toBe(1)
    const { data: ledger } = await admin("GET", `/admin/coupons/${id}/redemptions`)
    expect(ledger.redemptions).toMatchObject([
      { state: "bound", order_id: order.id, amount: "4.6" },
    ])
    expect(await differences()).toEqual([])
  })
})
