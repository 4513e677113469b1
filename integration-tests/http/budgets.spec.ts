import type { CreateCouponInput } from "../../src/contracts/coupon"
import { at } from "../support/clock"
import { couponDesk, percentage } from "../support/coupons"
import { differences } from "../support/ledger"
import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"

// In dollars: GRINDER-BLACK 75, FILTERS-100 5.
const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }
const TODAY = new Date("2030-01-07T10:00:00Z")
const TOMORROW = new Date("2030-01-07T23:00:00Z")
const DAILY = { measure: "uses", period: "day", limit: 1 } as const
const MONEY = { measure: "discount", limit: 25, currency_code: "usd" } as const

shopSuite("Budgets", (shop) => {
  const desk = () => couponDesk(shop())
  const guest = () => shopper(shop())
  const make = (body: CreateCouponInput) =>
    desk().create({
      code: "CAP",
      discount: percentage(10),
      time_zone: "Europe/Berlin",
      ...body,
    })
  const order = async (email: string, items: Record<string, number> = AT_100) => {
    const cart = await guest().cart(items, { email })
    await guest().enter(cart, "CAP")
    await guest().readyToPay(cart)
    return { cart, ...(await guest().complete(cart)) }
  }

  it("X12 gives one use a day: the next waits for tomorrow, hears so, and gets it then", async () => {
    expect(await make({ budgets: [DAILY] })).toMatchObject({
      budgets: [{ measure: "uses", per: "coupon", period: "day", limit: "1", currency_code: null }],
      budget_states: [{ used: "0", left: "1", resets_at: expect.stringMatching(/T2[23]:00:00/) }],
    })
    const other = await at(TODAY, async () => {
      const waiting = await guest().cart(AT_100, { email: "other@example.com" })
      await guest().enter(waiting, "CAP")
      await guest().readyToPay(waiting)
      expect((await order("first@example.com")).data).toMatchObject({ type: "order" })
      // Its discount was promised before the budget was gone.
      const late = await guest().complete(waiting)
      expect(late).toMatchObject({ status: 400, data: { code: "coupon_budget_spent" } })
      return waiting
    })
    expect(await at(TODAY, () => guest().coupons(other))).toMatchObject([
      {
        state: "refused",
        reasons: [
          {
            code: "budget_spent",
            params: { per: "coupon", resets_at: "2030-01-07T23:00:00.000Z" },
            message: expect.stringMatching(/starts again on Jan 8, 2030, 12:00\sAM\.$/),
          },
        ],
      },
    ])
    await at(TOMORROW, async () => {
      await guest().add(other, "FILTERS-100", 1)
      await guest().readyToPay(other)
      const { data } = await guest().complete(other)
      expect(data).toMatchObject({ type: "order", order: { discount_subtotal: 10.5 } })
    })
    expect(await differences(shop())).toEqual([])
  })

  it("X12 a discount fits as a whole or not at all, and comes back with a cancelled order", async () => {
    const { id } = await make({ budgets: [MONEY] })
    const { data } = await order("first@example.com")
    expect((await order("second@example.com")).data).toMatchObject({ type: "order" })
    const cart = await guest().cart(AT_100, { email: "third@example.com" })
    await guest().enter(cart, "CAP")
    expect(await guest().coupons(cart)).toMatchObject([
      { state: "refused", reasons: [{ code: "budget_spent" }] },
    ])
    const { admin } = shop().api
    expect((await admin("POST", `/admin/orders/${data.order.id}/cancel`)).status).toBe(200)
    await guest().add(cart, "FILTERS-100", 1)
    expect(await guest().coupons(cart)).toMatchObject([{ state: "applied", amount: "10.5" }])
    expect(await desk().retrieve(id)).toMatchObject({
      budget_states: [{ used: "10", left: "15", resets_at: null }],
    })
    expect(await differences(shop())).toEqual([])
  })

  it("X12 counts what orders cost, before all discounts", async () => {
    // With a tax of 8 %.
    const budget = { measure: "order_value", limit: 216, currency_code: "usd" } as const
    const { id } = await make({ budgets: [budget] })
    expect((await order("first@example.com")).data).toMatchObject({ type: "order" })
    expect(await desk().retrieve(id)).toMatchObject({ budget_states: [{ used: "108" }] })
    const more = { "GRINDER-BLACK": 1, "FILTERS-100": 7 }
    const refused = await guest().cart(more, { email: "second@example.com" })
    await guest().enter(refused, "CAP")
    expect(await guest().coupons(refused)).toMatchObject([{ state: "refused" }])
    expect((await order("third@example.com")).data).toMatchObject({ type: "order" })
    expect(await differences(shop())).toEqual([])
  })

  it("X12 C2 gives each customer their own, whatever cart they are on", async () => {
    await make({ budgets: [{ ...DAILY, per: "customer", period: "ever", limit: 2 }] })
    for (const email of ["ann@example.com", "ANN@example.com ", "bob@example.com"]) {
      expect((await order(email.trim())).data).toMatchObject({ type: "order" })
    }
    const third = await guest().cart(AT_100, { email: "ann@example.com" })
    await guest().enter(third, "CAP")
    expect(await guest().coupons(third)).toMatchObject([
      { state: "refused", reasons: [{ code: "budget_spent", params: { per: "customer" } }] },
    ])
  })

  it("X12 are open after use, count what was used before, and are logged and copied", async () => {
    const { id } = await make({})
    await order("first@example.com")
    const changed = await desk().update(id, { budgets: [{ ...MONEY, limit: "100.50" }] })
    expect(changed).toMatchObject({
      terms_version: 1,
      budgets: [{ measure: "discount", per: "coupon", period: "ever", limit: "100.5" }],
      budget_states: [{ used: "10", left: "90.5", resets_at: null }],
    })
    const { admin } = shop().api
    const { data } = await admin("GET", `/admin/coupons/${id}/changes`)
    expect(data.changes[0]).toMatchObject({
      before: { budgets: [] },
      after: { budgets: changed.budgets },
    })
    const copy = await admin("POST", `/admin/coupons/${id}/duplicate`, {})
    expect(copy.data.coupon).toMatchObject({
      budgets: changed.budgets,
      budget_states: [{ used: "0", left: "100.5" }],
    })
  })

  it("X12 that contradict each other are refused, with the field", async () => {
    const { id } = await make({})
    const { admin } = shop().api
    for (const [budgets, path, problem] of [
      [[DAILY, { ...DAILY, limit: 5 }], "budgets.1.measure", "same_budget"],
      [[{ ...DAILY, limit: 0 }], "budgets.0.limit", "below_1"],
      [[{ ...MONEY, currency_code: null }], "budgets.0.currency_code", "required"],
      [[{ ...MONEY, limit: "0.001" }], "budgets.0.limit", "too_fine"],
    ] as const) {
      expect(await admin("POST", `/admin/coupons/${id}`, { budgets })).toMatchObject({
        status: 400,
        data: { code: "coupon_terms_invalid", path, params: { problem } },
      })
    }
    const eleven = Array.from({ length: 11 }, () => DAILY)
    expect(await admin("POST", `/admin/coupons/${id}`, { budgets: eleven })).toMatchObject({
      status: 400,
      data: { code: "coupon_field_invalid", path: "budgets" },
    })
  })

  it("X12 S1 the dashboard is told why one does not apply", async () => {
    const { id } = await make({ budgets: [DAILY] })
    await order("first@example.com")
    const cart_id = await guest().cart(AT_100)
    const { data } = await shop().api.admin("POST", "/admin/coupons/test-cart", {
      coupon_ids: [id],
      cart_id,
    })
    expect(data.trace.coupons[0].conditions).toContainEqual({
      rule: "budget",
      passed: false,
      required: ["uses coupon day 1"],
      actual: ["1"],
    })
  })
})
