import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type { CreateCouponInput } from "../../src/contracts/coupon"
import { rows } from "../../src/modules/coupon/sql/sql"
import { recoverRefusedCarts } from "../../src/workflows/entry/refresh-cart-coupons"
import { couponDesk, percentage } from "../support/coupons"
import { differences, directly } from "../support/ledger"
import { nativePromotion } from "../support/native-promotion"
import { shopSuite } from "../support/shop-suite"
import { openPayment, shopper } from "../support/shopper"

const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }
const MINUTE = 60_000

shopSuite("Carts that a payment webhook completes, without the route", (shop) => {
  const desk = () => couponDesk(shop())
  const guest = () => shopper(shop())
  const ten = (fields: Partial<CreateCouponInput> = {}) =>
    desk().create({ code: "TEN", discount: percentage(10), ...fields })

  /** A cart of 100 dollars with the codes on it that can be completed at any moment. */
  async function readyCart(email: string | undefined, ...codes: string[]): Promise<string> {
    const cart = await guest().cart(AT_100, { email })
    expect((await guest().enter(cart, ...codes)).status).toBe(200)
    await guest().readyToPay(cart)
    return cart
  }

  /** The shopper pays anew, since the cart changed. */
  async function paidAnew(cart: string): Promise<number | string> {
    await openPayment(shop().api.store, cart)
    return paid(cart)
  }

  /** What the order's items take off, or why there is none. */
  async function paid(cart: string): Promise<number | string> {
    const { result, errors } = await completeCartWorkflow(shop().container).run({
      input: { id: cart },
      throwOnError: false,
    })
    if (errors.length) {
      return String(errors[0]?.error?.message)
    }
    const { data } = await shop().api.admin(
      "GET",
      `/admin/orders/${result.id}?fields=total,discount_subtotal`
    )
    return data.order.discount_subtotal
  }

  const job = (minutes: number) =>
    recoverRefusedCarts(shop().container, new Date(Date.now() + minutes * MINUTE))
  const off = async (cart: string) => (await guest().retrieve(cart)).data.cart.discount_subtotal
  const waiting = (...carts: string[]) =>
    directly(shop(), (sql) =>
      rows(
        sql,
        `select distinct scope_id from coupon_entry
         where scope_id = any(cast(:carts as text[])) and completion_refused_at is not null`,
        { carts }
      )
    )

  /** While `work` runs, every refresh of a payment fails that these carts need. */
  async function withoutPayments<Result>(times: number, work: () => Promise<Result>) {
    const payments: IPaymentModuleService = shop().container.resolve(Modules.PAYMENT)
    const spy = jest.spyOn(payments, "deletePaymentSession")
    for (let time = 0; time < times; time += 1) {
      spy.mockRejectedValueOnce(new Error("the provider is down"))
    }
    try {
      return await work()
    } finally {
      spy.mockRestore()
    }
  }

  const PAUSED = "TEN: This coupon is paused at the moment."

  it.each([undefined, "ann@example.com"])(
    "K3 are put right by the job where a coupon refused (e-mail %s)",
    async (email) => {
      const { id } = await ten()
      const cart = await readyCart(email, "TEN")
      await desk().pause(id)
      expect(await paid(cart)).toBe(PAUSED)
      expect(await job(0)).toBe(0)
      expect(await off(cart)).toBe(10)

      expect(await job(1)).toBe(1)
      expect(await off(cart)).toBe(0)
      expect(await guest().coupons(cart)).toMatchObject([
        { code: "TEN", state: "refused", reasons: [{ code: "paused" }] },
      ])
      expect(await job(2)).toBe(0)
    }
  )

  it("K3 are tried again by the job until it works, and hold up no other", async () => {
    const { id } = await ten()
    const [first, second] = [
      await readyCart("ann@example.com", "TEN"),
      await readyCart("bob@example.com", "TEN"),
    ]
    await desk().pause(id)
    expect([await paid(first), await paid(second)]).toEqual([PAUSED, PAUSED])

    expect(await withoutPayments(1, () => job(1))).toBe(1)
    expect([await off(first), await off(second)].sort()).toEqual([0, 10])
    expect(await waiting(first, second)).toHaveLength(1)
    expect(await job(2)).toBe(1)
    expect([await off(first), await off(second)]).toEqual([0, 0])
    expect(await waiting(first, second)).toEqual([])
  })

  it("K3 a completion over the route whose refresh failed is put right by the job, too", async () => {
    const { id } = await ten()
    const cart = await readyCart("ann@example.com", "TEN")
    await desk().pause(id)
    const answer = await withoutPayments(1, () => guest().complete(cart))
    expect(answer).toMatchObject({ status: 400, data: { code: "coupon_paused" } })
    expect(await off(cart)).toBe(10)
    expect(await job(1)).toBe(1)
    expect(await off(cart)).toBe(0)
    expect(await job(2)).toBe(0)
  })

  it("X24 counts each completion that goes through, once", async () => {
    const { id } = await ten({ total_limit: 1 })
    const [first, second] = [
      await readyCart("ann@example.com", "TEN"),
      await readyCart("bob@example.com", "TEN"),
    ]
    expect(await paid(first)).toBe(10)
    expect(await paid(second)).toBe("TEN: This coupon has been used up.")
    expect((await desk().retrieve(id)).used).toBe(1)
    expect(await job(1)).toBe(1)
    expect(await paidAnew(second)).toBe(0)
    expect(await differences(shop())).toEqual([])
  })

  it.each([
    ["C7", { max_coupons_per_order: 1 }, /^FIVE: /],
    ["J3", { max_coupons_per_item: 1 }, /^FIVE: The items .* are discounted by TEN already/],
  ])("%s have no more coupons than the store allows by then", async (_, settings, refusal) => {
    const { id } = await ten()
    await desk().create({ code: "FIVE", discount: percentage(5) })
    const cart = await readyCart("ann@example.com", "TEN", "FIVE")
    expect(await off(cart)).toBe(14.5)
    await desk().settings(settings)
    expect(await paid(cart)).toMatch(refusal)
    expect((await desk().retrieve(id)).used).toBe(0)

    expect(await job(1)).toBe(1)
    expect(await off(cart)).toBe(10)
    expect(await paidAnew(cart)).toBe(10)
    expect(await differences(shop())).toEqual([])
  })

  describe("With a native promotion that becomes a coupon meanwhile", () => {
    const convert = async (promotion_id: string, fields: object = {}) => {
      const answer = await shop().api.admin("POST", "/admin/coupons", { promotion_id, ...fields })
      expect(answer.status).toBe(200)
      return answer.data.coupon
    }

    it("I2 K3 complete with what it gave, and count", async () => {
      const promotion = await nativePromotion(shop(), "OLD-10", 10)
      const [first, second] = [
        await readyCart("ann@example.com", "OLD-10"),
        await readyCart(undefined, "OLD-10"),
      ]
      const { id } = await convert(promotion)
      expect(await guest().coupons(first)).toMatchObject([
        { code: "OLD-10", state: "applied", amount: "10" },
      ])
      expect(await paid(first)).toBe(10)
      expect(await paid(second)).toBe(10)
      expect((await desk().retrieve(id)).used).toBe(2)
      expect(await differences(shop())).toEqual([])
    })

    it("I2 K3 complete over the route, too, at once", async () => {
      const promotion = await nativePromotion(shop(), "OLD-10", 10)
      const cart = await readyCart("ann@example.com", "OLD-10")
      await convert(promotion)
      expect((await guest().complete(cart)).data).toMatchObject({
        type: "order",
        order: { discount_subtotal: 10 },
      })
    })

    it("I2 K3 are computed anew by the job where it gives something else now", async () => {
      const promotion = await nativePromotion(shop(), "OLD-10", 10)
      const cart = await readyCart("ann@example.com", "OLD-10")
      const { id } = await convert(promotion, { discount: percentage(20) })
      expect(await paid(cart)).toMatch(/^OLD-10: /)
      expect(await job(1)).toBe(1)
      expect(await off(cart)).toBe(20)
      expect(await paidAnew(cart)).toBe(20)
      expect((await desk().retrieve(id)).used).toBe(1)
    })
  })
})
