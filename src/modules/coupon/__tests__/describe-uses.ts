import { generateEntityId } from "@medusajs/framework/utils"
import type { App } from "../../__tests__/module-suite"
import { makeCoupon, readCoupon, takeUse } from "../../__tests__/coupons"
import { placeOrder } from "../../__tests__/placed-order"
import { bindOrder } from "../operations/ledger/bind-order"
import { reverseUse } from "../operations/ledger/reverse-use"

/** What becomes of a use: bound to its order, given back, or both, each once. */
export function describeUses(app: () => App): void {
  describe("a use", () => {
    const bind = (order_id: string) =>
      app().coupons.atomically((sql) => bindOrder(sql, order_id, new Date()))
    const reverse = (redemption_id: string) =>
      app().coupons.atomically((sql) =>
        reverseUse(sql, {
          redemption_id,
          ledger_id: generateEntityId(undefined, "cpled"),
          reason: "by staff",
          actor_id: "user_1",
          now: new Date(),
        })
      )
    const lines = async (redemption_id: string | null) =>
      app()
        .sql("coupon_ledger_entry")
        .where({ redemption_id })
        .orderBy("type")
        .select("type", "order_id", "cart_id", "currency_code", "reason", "actor_id", "amount")

    it("X5 I7 is given back once, however often it is asked for, and leaves its line", async () => {
      const coupon = await makeCoupon(app())
      const redemption_id = await takeUse(app(), coupon, { person_keys: ["key_1", "key_2"] })
      await takeUse(app(), coupon, { person_keys: ["key_1"] })

      const answers = await Promise.all([1, 2, 3, 4].map(() => reverse(redemption_id ?? "")))
      expect(answers.filter((answer) => answer !== null)).toEqual([
        { redemption_id, coupon_id: coupon.id, order_id: null },
      ])
      expect(await reverse(redemption_id ?? "")).toBeNull()
      expect(await readCoupon(app(), coupon.id)).toMatchObject({ used: 1 })
      expect(
        await app().sql("coupon_person_use").orderBy("person_key").select("person_key", "used")
      ).toEqual([
        { person_key: "key_1", used: 1 },
        { person_key: "key_2", used: 0 },
      ])
      expect(await lines(redemption_id)).toMatchObject([
        { type: "reserved", reason: null, actor_id: null },
        { type: "reversed", reason: "by staff", actor_id: "user_1" },
      ])
    })

    it("X5 that never was cannot be given back", async () => {
      expect(await reverse("cpred_nothing")).toBeNull()
      expect(await app().sql("coupon_ledger_entry")).toEqual([])
    })

    it("N1 I7 is bound to its order once, with cart and currency, and changes no counter", async () => {
      const coupon = await makeCoupon(app())
      const redemption_id = await takeUse(app(), coupon)
      const order_id = await placeOrder(app(), coupon)

      const bound = (await Promise.all([bind(order_id), bind(order_id)])).flat()
      expect(bound).toEqual([
        expect.objectContaining({
          redemption_id,
          order_id,
          coupon_id: coupon.id,
          amount: "10",
          currency_code: "usd",
          terms_version: 1,
        }),
      ])
      expect(await bind(order_id)).toEqual([])
      expect(await lines(redemption_id)).toMatchObject([
        {
          type: "bound",
          order_id,
          cart_id: expect.stringMatching(/^cart_/),
          currency_code: "usd",
          amount: "10",
        },
        { type: "reserved", order_id: null, cart_id: null, currency_code: "usd", amount: "10" },
      ])
      expect(await readCoupon(app(), coupon.id)).toMatchObject({ used: 1 })
    })

    it("N1 is bound to the order of its person and amount, and never to two", async () => {
      const coupon = await makeCoupon(app())
      const mine = await takeUse(app(), coupon, { customer_id: "cus_1" })
      const ten = await takeUse(app(), coupon)
      const orders = [
        await placeOrder(app(), coupon),
        await placeOrder(app(), coupon),
        await placeOrder(app(), coupon, { amount: "20" }),
        await placeOrder(app(), coupon, { customer_id: "cus_1" }),
      ]
      const bound = []
      for (const order of orders) {
        bound.push((await bind(order)).map(({ redemption_id }) => redemption_id))
      }
      expect(bound).toEqual([[ten], [], [], [mine]])
    })

    it("L1 X5 names its order when it is given back after all, and cannot be bound any more", async () => {
      const coupon = await makeCoupon(app())
      const [first, second] = [await takeUse(app(), coupon), await takeUse(app(), coupon)]
      const order_id = await placeOrder(app(), coupon)
      await bind(order_id)
      expect(await reverse(first ?? "")).toEqual({
        redemption_id: first,
        coupon_id: coupon.id,
        order_id,
      })
      expect(await lines(first)).toMatchObject([
        { type: "bound", order_id },
        { type: "reserved" },
        { type: "reversed", order_id, currency_code: "usd" },
      ])

      await reverse(second ?? "")
      expect(await bind(await placeOrder(app(), coupon))).toEqual([])
      expect(await readCoupon(app(), coupon.id)).toMatchObject({ used: 0, was_used: true })
    })
  })
}
