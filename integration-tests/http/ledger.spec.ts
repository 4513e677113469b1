import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CreateCouponInput } from "../../src/contracts/coupon"
import { reconcileRedemptions } from "../../src/workflows/redemption/reconcile"
import { at } from "../support/clock"
import { couponDesk, percentage } from "../support/coupons"
import { draftDesk } from "../support/draft-desk"
import { withLostEvents } from "../support/events"
import { eventually } from "../support/eventually"
import { differences } from "../support/ledger"
import { shopSuite } from "../support/shop-suite"
import { openPayment, shopper } from "../support/shopper"

const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }
const MINUTE = 60_000

shopSuite("What the ledger says of an order", (shop) => {
  const desk = () => couponDesk(shop())
  const guest = () => shopper(shop())
  const ten = (fields: Partial<CreateCouponInput> = {}) =>
    desk().create({ code: "TEN", discount: percentage(10), ...fields })
  const used = async (id: string) => (await desk().retrieve(id)).used

  /** A guest's cart of 100 dollars with the code on it, ready to pay. */
  async function readyCart(email: string) {
    const cart = await guest().cart(AT_100, { email })
    expect((await guest().enter(cart, "TEN")).status).toBe(200)
    await guest().readyToPay(cart)
    return cart
  }

  it("Z2 K3 counts no use of a coupon that a failed request left beside the cart", async () => {
    const { id } = await ten({ per_customer_limit: 1 })
    const cart = await guest().cart(AT_100, { email: "ann@example.com" })
    await guest().readyToPay(cart)
    const payment: IPaymentModuleService = shop().container.resolve(Modules.PAYMENT)
    const spy = jest
      .spyOn(payment, "deletePaymentSession")
      .mockRejectedValue(new Error("The provider is down"))
    expect((await guest().enter(cart, "TEN")).status).toBe(500)
    spy.mockRestore()
    expect((await guest().retrieve(cart)).data.cart).toMatchObject({ discount_subtotal: 0 })

    expect(await guest().complete(cart)).toMatchObject({
      status: 400,
      data: { code: "coupon_not_entered" },
    })
    expect(await used(id)).toBe(0)
    expect((await guest().retrieve(cart)).data.cart).toMatchObject({ discount_subtotal: 10 })
    await openPayment(shop().api.store, cart)
    expect((await guest().complete(cart)).data).toMatchObject({ order: { discount_subtotal: 10 } })
    await eventually(async () =>
      expect(await desk().redemptions(id)).toMatchObject([{ state: "bound", amount: "10" }])
    )
    expect(await differences(shop())).toEqual([])
  })

  it("X5 leaves given back what staff gave back before the order was known", async () => {
    const { id } = await ten()
    const cart = await readyCart("ann@example.com")
    const { data } = await withLostEvents(shop(), "order.placed", () => guest().complete(cart))
    const [redemption] = await desk().redemptions(id)
    expect(redemption).toMatchObject({ state: "reserved" })
    const path = `/admin/coupon-redemptions/${redemption.id}/reverse`
    expect(await shop().api.admin("POST", path, { reason: "goodwill" })).toMatchObject({
      status: 200,
    })
    for (const minutes of [2, 20]) {
      await at(Date.now() + minutes * MINUTE, () =>
        reconcileRedemptions(shop().container, new Date())
      )
    }
    expect(await desk().redemptions(id)).toMatchObject([
      { state: "reversed", order_id: data.order.id, reversal: { reason: "goodwill" } },
    ])
    expect(await used(id)).toBe(0)
    expect(await differences(shop())).toEqual([])
  })

  it("C2 gives a hold back at once where the cart changes hands while it completes", async () => {
    const { id } = await ten({ per_customer_limit: 1 })
    const cart = await readyCart("owner@example.com")
    await Promise.all([guest().complete(cart), guest().update(cart, { email: "else@example.com" })])
    await eventually(async () => {
      const lines = await desk().redemptions(id)
      expect(lines.filter(({ state }: { state: string }) => state === "reserved")).toEqual([])
    })
    expect(await used(id)).toBeLessThanOrEqual(1)
    expect(await differences(shop())).toEqual([])
  })

  it("B24 takes whoever ordered meanwhile over the phone for no new customer", async () => {
    await ten({ audience: { history: "new" } })
    const cart = await readyCart("ann@example.com")
    const drafts = draftDesk(shop())
    const draft = await drafts.create({ "FILTERS-100": 1 }, { email: "ann@example.com" })
    expect((await drafts.convert(draft)).status).toBe(200)
    expect(await guest().complete(cart)).toMatchObject({
      status: 400,
      data: { code: "coupon_new_customers" },
    })
  })

  it("B24 marks the second draft with a coupon for first orders as over the limit", async () => {
    const { id } = await ten({ audience: { history: "new" } })
    const drafts = draftDesk(shop())
    const email = "ann@example.com"
    const fields = { email, promo_codes: ["TEN"] }
    const first = await drafts.create({ "GRINDER-BLACK": 1 }, fields)
    const second = await drafts.create({ "GRINDER-BLACK": 1 }, fields)
    await drafts.convert(first)
    await eventually(async () => expect(await used(id)).toBe(1))
    await drafts.convert(second)
    await eventually(async () => expect(await used(id)).toBe(2))
    const lines = await desk().redemptions(id)
    expect(
      lines.map(({ order_id, over_limit }: { order_id: string; over_limit: boolean }) => [
        order_id,
        over_limit,
      ])
    ).toEqual([
      [second, true],
      [first, false],
    ])
  })
})
