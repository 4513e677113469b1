import type { CreateCouponInput } from "../../src/contracts/coupon"
import { WEEKDAYS } from "../../src/domain/hours/hours"
import { at } from "../support/clock"
import { couponDesk, percentage } from "../support/coupons"
import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"

// In dollars: GRINDER-BLACK 75, FILTERS-100 5.
const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }
const EVENINGS: CreateCouponInput = {
  hours: [{ weekdays: ["friday", "monday", "monday"], from: "17:00", until: "19:00" }],
  time_zone: "Europe/Berlin",
}
// Mondays of 2030: Berlin is an hour ahead in January.
const BEFORE = new Date("2030-01-07T15:00:00Z")
const WITHIN = new Date("2030-01-07T16:30:00Z")
const AFTER = new Date("2030-01-07T18:00:00Z")

shopSuite("Coupons that count at certain hours", (shop) => {
  const desk = () => couponDesk(shop())
  const happy = (body: CreateCouponInput = {}) =>
    desk().create({ code: "HAPPY", discount: percentage(10), ...EVENINGS, ...body })
  const guest = () => shopper(shop())

  it("B27 X13 waits outside of them, says when they open, and applies by itself then", async () => {
    await happy()
    const cart = await guest().cart(AT_100)
    await at(BEFORE, () => guest().enter(cart, "happy"))
    expect(await guest().coupons(cart)).toMatchObject([
      {
        code: "HAPPY",
        state: "waiting",
        reasons: [
          {
            code: "outside_hours",
            params: { opens_at: "2030-01-07T16:00:00.000Z", time_zone: "Europe/Berlin" },
            message: expect.stringMatching(/next from Jan 7, 2030, 5:00\sPM\.$/),
          },
        ],
      },
    ])
    await at(WITHIN, () => guest().add(cart, "FILTERS-100", 1))
    expect(await guest().coupons(cart)).toMatchObject([{ state: "applied", amount: "10.5" }])
    await at(AFTER, () => guest().add(cart, "FILTERS-100", 1))
    expect(await guest().coupons(cart)).toMatchObject([
      { state: "waiting", reasons: [{ params: { opens_at: "2030-01-11T16:00:00.000Z" } }] },
    ])
  })

  it("X13 H1 a completion after they closed is refused, and the cart shows why", async () => {
    const { id } = await happy()
    const cart = await guest().cart(AT_100)
    await at(WITHIN, async () => {
      await guest().enter(cart, "HAPPY")
      await guest().readyToPay(cart)
    })
    const late = await at(AFTER, () => guest().complete(cart))
    expect(late).toMatchObject({ status: 400, data: { code: "coupon_outside_hours" } })
    expect(await guest().coupons(cart)).toMatchObject([{ state: "waiting" }])
    expect(await desk().retrieve(id)).toMatchObject({ used: 0 })
    await at(WITHIN, () => guest().readyToPay(cart))
    const { data } = await at(WITHIN, async () => {
      await guest().add(cart, "FILTERS-100", 1)
      await guest().readyToPay(cart)
      return guest().complete(cart)
    })
    expect(data).toMatchObject({ type: "order", order: { discount_subtotal: 10.5 } })
  })

  it("X13 Y1 an automatic one is there within them alone", async () => {
    await happy({ code: undefined, name: "Happy hour", is_automatic: true })
    const cart = await at(BEFORE, () => guest().cart(AT_100))
    expect(await guest().coupons(cart)).toEqual([])
    await at(WITHIN, () => guest().add(cart, "FILTERS-100", 1))
    expect(await guest().coupons(cart)).toMatchObject([{ name: "Happy hour", amount: "10.5" }])
    await at(AFTER, () => guest().add(cart, "FILTERS-100", 1))
    expect(await guest().coupons(cart)).toEqual([])
  })

  it("B27 I2 stay open after use, are logged, and need a zone", async () => {
    const { id, ...coupon } = await happy()
    expect(coupon.hours).toEqual([
      { weekdays: ["monday", "friday"], from: "17:00", until: "19:00" },
    ])
    expect(coupon.hours_state?.changes_at).toMatch(/T1[5-8]:00:00\.000Z$/)
    const cart = await guest().cart(AT_100)
    await at(WITHIN, async () => {
      await guest().enter(cart, "HAPPY")
      await guest().readyToPay(cart)
      expect((await guest().complete(cart)).data).toMatchObject({ type: "order" })
    })
    const changed = await desk().update(id, { hours: [] })
    expect(changed).toMatchObject({ hours: [], hours_state: null, terms_version: 1, used: 1 })
    const { admin } = shop().api
    const { data } = await admin("GET", `/admin/coupons/${id}/changes`)
    expect(data.changes[0]).toMatchObject({
      before: { hours: coupon.hours },
      after: { hours: [] },
    })
    await desk().update(id, { hours: EVENINGS.hours })
    for (const [body, path] of [
      [{ time_zone: null }, "time_zone"],
      [{ hours: [{ weekdays: ["monday"], from: "25:00", until: "19:00" }] }, "hours.0.from"],
      [{ hours: [{ weekdays: [], from: "17:00", until: "19:00" }] }, "hours.0.weekdays"],
    ] as const) {
      expect(await admin("POST", `/admin/coupons/${id}`, body)).toMatchObject({
        status: 400,
        data: { path },
      })
    }
    const copy = await admin("POST", `/admin/coupons/${id}/duplicate`, {})
    expect(copy.data.coupon.hours).toEqual(coupon.hours)
  })

  it("X13 Z1 the dashboard is told why one does not apply", async () => {
    // Three days from today, in whatever zone.
    const day = WEEKDAYS[(new Date().getUTCDay() + 2) % WEEKDAYS.length] ?? "monday"
    const { id } = await happy({ hours: [{ weekdays: [day], from: "12:00", until: "13:00" }] })
    const cart_id = await guest().cart(AT_100)
    const { data } = await shop().api.admin("POST", "/admin/coupons/test-cart", {
      coupon_ids: [id],
      cart_id,
    })
    expect(data.trace.coupons[0].conditions).toContainEqual({
      rule: "hours",
      passed: false,
      required: [`${day} 12:00 13:00`],
      actual: expect.stringMatching(/T1[01]:00:00\.000Z$/),
    })
  })
})
