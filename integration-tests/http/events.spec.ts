import couponAnnounceEnds from "../../src/jobs/coupon-announce-ends"
import { couponDesk, percentage } from "../support/coupons"
import { eventBus, recordEvents } from "../support/events"
import { eventually } from "../support/eventually"
import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"

shopSuite("Events for developers", (shop) => {
  let events: ReturnType<typeof recordEvents>

  beforeEach(() => {
    events = recordEvents(shop(), "coupon.")
  })
  afterEach(() => events.stop())

  const payloads = (name: string) =>
    events.seen.filter((event) => event.name === name).map(({ data }) => data)

  async function order() {
    const sam = shopper(shop())
    const cart = await sam.cart({ "SENCHA-100": 2 })
    await sam.enter(cart, "quay")
    await sam.readyToPay(cart)
    const { data } = await sam.complete(cart)
    return { cart, order: data.order }
  }

  it("Y11 coupon.changed for every change staff make", async () => {
    const desk = couponDesk(shop())
    const { id } = await desk.create({ code: "Quay", discount: percentage(10) })
    await desk.update(id, { name: "At the quay" })
    await shop().api.admin("POST", `/admin/coupons/${id}/audience`, {
      add: { emails: ["ann@example.com"] },
    })
    await desk.bin(id)
    await shop().api.admin("POST", `/admin/coupons/${id}/restore`)
    await eventually(() =>
      expect(payloads("coupon.changed")).toEqual(
        ["created", "updated", "updated", "deleted", "restored"].map((change) => ({
          coupon_id: id,
          change,
        }))
      )
    )
  })

  it("Y11 coupon.changed for what staff change on Medusa's own page of the promotion", async () => {
    const { id, promotion_id } = await couponDesk(shop()).create({
      code: "Quay",
      discount: percentage(10),
    })
    const native = `/admin/promotions/${promotion_id}`
    await shop().api.admin("POST", native, { status: "inactive" })
    await shop().api.admin("POST", native, { status: "inactive" })
    await shop().api.admin("DELETE", native)
    await eventually(() =>
      expect(payloads("coupon.changed")).toEqual(
        ["created", "updated", "deleted"].map((change) => ({ coupon_id: id, change }))
      )
    )
  })

  it("Y11 coupon.redeemed once the use is bound, once though order.placed comes twice", async () => {
    const { id } = await couponDesk(shop()).create({ code: "Quay", discount: percentage(10) })
    const placed = await order()
    const redeemed = {
      redemption_id: expect.stringMatching(/^cpred_/),
      coupon_id: id,
      order_id: placed.order.id,
      cart_id: placed.cart,
      customer_id: expect.any(String),
      code: "Quay",
      amount: "4.6",
      currency_code: "usd",
      terms_version: 1,
      variant_id: null,
      grant: null,
    }
    await eventually(() => expect(payloads("coupon.redeemed")).toEqual([redeemed]))

    await eventBus(shop()).emit({ name: "order.placed", data: { id: placed.order.id } })
    await couponDesk(shop()).create({ code: "Later", discount: percentage(1) })
    await eventually(() => expect(payloads("coupon.changed")).toHaveLength(2))
    expect(payloads("coupon.redeemed")).toHaveLength(1)
  })

  it("Y11 X5 coupon.reversed with the reason, for a cancellation and for staff, once each", async () => {
    const desk = couponDesk(shop())
    const { id } = await desk.create({ code: "Quay", discount: percentage(10) })
    const first = await order()
    await shop().api.admin("POST", `/admin/orders/${first.order.id}/cancel`)
    await eventually(() =>
      expect(payloads("coupon.reversed")).toMatchObject([
        { coupon_id: id, order_id: first.order.id, reason: "order_canceled" },
      ])
    )
    const second = await order()
    await eventually(() => expect(payloads("coupon.redeemed")).toHaveLength(2))
    const [redemption] = await desk.redemptions(id)
    const reverse = () =>
      shop().api.admin("POST", `/admin/coupon-redemptions/${redemption.id}/reverse`, {
        reason: "Parcel lost",
      })
    await reverse()
    await reverse()
    await eventually(() =>
      expect(payloads("coupon.reversed").slice(1)).toMatchObject([
        { coupon_id: id, order_id: second.order.id, reason: "Parcel lost" },
      ])
    )
  })

  it("Y11 coupon.refused names coupon, cart and reasons; a code nobody has tells nothing", async () => {
    const { id } = await couponDesk(shop()).create({
      code: "Quay",
      discount: percentage(10),
      ends_at: "2020-01-01T00:00:00Z",
    })
    const sam = shopper(shop())
    const cart = await sam.cart({ "SENCHA-100": 2 })
    await sam.enter(cart, "no such code")
    await sam.enter(cart, "quay")
    await eventually(() =>
      expect(payloads("coupon.refused")).toEqual([
        { coupon_id: id, cart_id: cart, reasons: ["expired"] },
      ])
    )
  })

  it("Y11 coupon.refused for a code that a cart was made with", async () => {
    const { id } = await couponDesk(shop()).create({
      code: "Quay",
      discount: percentage(10),
      ends_at: "2020-01-01T00:00:00Z",
    })
    const { ids, api } = shop()
    const { data } = await api.store("POST", "/store/carts", {
      region_id: ids.regions.us,
      promo_codes: ["quay"],
    })
    await eventually(() =>
      expect(payloads("coupon.refused")).toEqual([
        { coupon_id: id, cart_id: data.cart.id, reasons: ["expired", "products"] },
      ])
    )
  })

  it("Y11 coupon.expired once for each end that passes", async () => {
    const desk = couponDesk(shop())
    const { id } = await desk.create({
      code: "Quay",
      discount: percentage(10),
      ends_at: "2020-01-01T00:00:00Z",
    })
    await couponAnnounceEnds(shop().container)
    await couponAnnounceEnds(shop().container)
    await desk.update(id, { ends_at: "2021-01-01T00:00:00Z" })
    await couponAnnounceEnds(shop().container)
    await eventually(() =>
      expect(payloads("coupon.expired")).toEqual([
        { coupon_id: id, ended_at: "2020-01-01T00:00:00.000Z" },
        { coupon_id: id, ended_at: "2021-01-01T00:00:00.000Z" },
      ])
    )
  })

  it("Y11 D1 coupon.expired for a coupon whose campaign has ended, once for each end", async () => {
    const desk = couponDesk(shop())
    const { admin } = shop().api
    const { id, promotion_id } = await desk.create({
      code: "Quay",
      discount: percentage(10),
      ends_at: "2020-01-01T00:00:00Z",
    })
    const { data } = await admin("POST", "/admin/campaigns", {
      name: "Spring",
      campaign_identifier: "spring",
      ends_at: "2019-06-01T00:00:00Z",
    })
    const promotions = `/admin/campaigns/${data.campaign.id}/promotions`
    expect((await admin("POST", promotions, { add: [promotion_id] })).status).toBe(200)
    expect((await desk.retrieve(id)).status).toBe("expired")
    await couponAnnounceEnds(shop().container)
    await couponAnnounceEnds(shop().container)
    await admin("POST", promotions, { remove: [promotion_id] })
    await couponAnnounceEnds(shop().container)
    await eventually(() =>
      expect(payloads("coupon.expired")).toEqual([
        { coupon_id: id, ended_at: "2019-06-01T00:00:00.000Z" },
        { coupon_id: id, ended_at: "2020-01-01T00:00:00.000Z" },
      ])
    )
  })
})
