import { reconcileRedemptions } from "../../../src/workflows/redemption/reconcile"
import { couponDesk, percentage } from "../../support/coupons"
import { draftDesk } from "../../support/draft-desk"
import { editOrder } from "../../support/edit-order"
import { inEurope } from "../../support/places"
import type { Shop } from "../../support/shop-suite"
import { openPayment, shopper } from "../../support/shopper"
import { percentTier, TIERS } from "../../support/tiers"

const MINUTE = 60_000

export function describeTierCarts(shop: () => Shop): void {
  describe("on a cart", () => {
    const sam = () => shopper(shop())
    const create = (fields: object = {}) =>
      couponDesk(shop()).create({ code: "Spring", tiers: { steps: TIERS }, ...fields })
    const cart = async (id: string) => (await sam().retrieve(id)).data.cart
    const outcome = async (id: string) => (await sam().coupons(id))[0]

    async function enteredOn(items: Record<string, number>, fields: object = {}) {
      const id = await sam().cart(items, fields)
      await sam().enter(id, "spring")
      return id
    }

    async function setQuantity(id: string, sku: string, quantity: number) {
      const { items } = await cart(id)
      const line = items.find((item: { variant_sku: string }) => item.variant_sku === sku)
      const path = `/store/carts/${id}/line-items/${line.id}`
      const { store } = shop().api
      const answer = quantity
        ? await store("POST", path, { quantity })
        : await store("DELETE", path)
      expect(answer.status).toBe(200)
    }

    it("A10 A11 S7 gives 10 off 100, 30 off 200, 100 off 500 as items come and go, and says where it stands", async () => {
      await create()
      const id = await enteredOn({ "GRINDER-BLACK": 1, "FILTERS-100": 3, "NOTTE-250": 1 })
      expect(await outcome(id)).toMatchObject({
        state: "waiting",
        amount: null,
        reasons: [{ code: "minimum_spend", params: { required: "100", missing: "0.5" } }],
        tier: {
          actual: "99.5",
          reached: null,
          next: {
            number: 1,
            from: "100",
            missing: "0.5",
            discount: { type: "fixed", value: "10" },
            message: "Spend $0.50 more to get $10.00 off.",
          },
        },
      })

      const steps: [sku: string, quantity: number, worth: number, off: number, tier: object][] = [
        ["FILTERS-100", 4, 104.5, 10, { reached: { number: 1 }, next: { missing: "95.5" } }],
        ["KETTLE-BLACK", 1, 199.5, 10, { reached: { number: 1 }, next: { missing: "0.5" } }],
        ["NOTTE-250", 0, 190, 10, { reached: { number: 1 }, next: { missing: "10" } }],
        ["FILTERS-100", 6, 200, 30, { reached: { number: 2, from: "200" }, next: { number: 3 } }],
        ["GRINDER-BLACK", 5, 500, 100, { reached: { number: 3 }, next: null }],
        ["FILTERS-100", 5, 495, 30, { reached: { number: 2 }, next: { missing: "5" } }],
        ["KETTLE-BLACK", 0, 400, 30, { reached: { number: 2 }, next: { missing: "100" } }],
        ["GRINDER-BLACK", 1, 100, 10, { reached: { number: 1 }, next: { missing: "100" } }],
        ["GRINDER-BLACK", 0, 25, 0, { reached: null, next: { missing: "75" } }],
        ["FILTERS-100", 20, 100, 10, { reached: { number: 1 } }],
      ]
      for (const [sku, quantity, worth, off, tier] of steps) {
        await (sku === "KETTLE-BLACK" && quantity
          ? sam().add(id, sku, quantity)
          : setQuantity(id, sku, quantity))
        expect(await cart(id)).toMatchObject({ item_subtotal: worth, discount_subtotal: off })
        expect(await outcome(id)).toMatchObject({
          state: off ? "applied" : "waiting",
          amount: off ? String(off) : null,
          tier: { actual: String(worth), ...tier },
        })
      }
    })

    it("A10 A11 the order is placed with the tier reached", async () => {
      const { id } = await create()
      const bought = await enteredOn({ "KETTLE-BLACK": 2, "FILTERS-100": 2 })
      await sam().readyToPay(bought)
      const { data } = await sam().complete(bought)
      expect(data).toMatchObject({ type: "order", order: { discount_subtotal: 30 } })
      await reconcileRedemptions(shop().container, new Date(Date.now() + 20 * MINUTE))
      expect(await couponDesk(shop()).redemptions(id)).toMatchObject([
        { state: "bound", amount: "30", terms_version: 1, order_id: data.order.id },
      ])
    })

    it("A11 K4 an order edit that carries the discount over gives the tier that it reaches", async () => {
      await create({
        tiers: { steps: [percentTier({ usd: 100 }, 10), percentTier({ usd: 400 }, 20)] },
      })
      const bought = await enteredOn({ "KETTLE-BLACK": 2, "FILTERS-100": 2 })
      await sam().readyToPay(bought)
      const { order } = (await sam().complete(bought)).data
      expect(order).toMatchObject({ discount_subtotal: 20 })

      await editOrder(shop(), order.id, { "GRINDER-BLACK": 4 })
      expect(await draftDesk(shop()).discount(order.id)).toBe(100)
    })

    it("A11 K3 tiers that changed meanwhile are refused at completion, and the next time give what they say now", async () => {
      const { id } = await create()
      const ready = await enteredOn({ "KETTLE-BLACK": 2, "FILTERS-100": 2 })
      await sam().readyToPay(ready)
      await couponDesk(shop()).update(id, {
        tiers: { steps: [percentTier({ usd: 50 }, 5), percentTier({ usd: 200 }, 20)] },
      })
      expect(await sam().complete(ready)).toMatchObject({
        status: 400,
        data: { type: "not_allowed", code: "coupon_terms_changed" },
      })
      expect(await cart(ready)).toMatchObject({ discount_subtotal: 40 })
      expect(await outcome(ready)).toMatchObject({
        amount: "40",
        tier: { reached: { number: 2, discount: { type: "percentage", value: "20" } }, next: null },
      })
      await openPayment(shop().api.store, ready)
      expect((await sam().complete(ready)).data).toMatchObject({ order: { discount_subtotal: 40 } })
    })

    it("A10 B22 counts with tax where the tiers say so, and in the cart's own currency", async () => {
      await create({ tiers: { steps: TIERS, with_tax: true } })
      const id = await enteredOn({ "KETTLE-BLACK": 2 }, inEurope(shop()))
      expect(await outcome(id)).toMatchObject({
        state: "applied",
        currency_code: "eur",
        amount: "10",
        tier: { actual: "178", reached: { number: 1 }, next: { missing: "22" } },
      })
      await sam().add(id, "SENCHA-100", 1)
      expect(await outcome(id)).toMatchObject({ amount: "30", tier: { actual: "200" } })
      const without = await couponDesk(shop()).create({
        code: "Net",
        tiers: { steps: TIERS, with_tax: false },
      })
      const net = await sam().cart({ "KETTLE-BLACK": 1, "MUG-MOSS": 1 }, inEurope(shop()))
      await sam().enter(net, "net")
      const [waiting] = await sam().coupons(net)
      expect(waiting).toMatchObject({ code: without.code, state: "waiting" })
      expect(Number(waiting.tier.actual)).toBeCloseTo(104.5 / 1.19, 6)
    })

    it("A11 is refused in a currency without tiers, and reads as unknown where the coupon is discreet", async () => {
      await create({ tiers: { steps: [percentTier({ usd: 100 }, 5)] } })
      const europe = await enteredOn({ "KETTLE-BLACK": 2 }, inEurope(shop()))
      expect(await outcome(europe)).toMatchObject({
        state: "refused",
        tier: null,
        reasons: [{ code: "currency", params: { currency_codes: ["usd"] } }],
      })
      await couponDesk(shop()).create({
        code: "Quiet",
        is_discreet: true,
        tiers: { steps: TIERS },
      })
      const small = await sam().cart({ "FILTERS-100": 1 })
      expect(await sam().enter(small, "quiet")).toMatchObject({ status: 400 })
      const large = await sam().cart({ "KETTLE-BLACK": 2 })
      expect(await sam().enter(large, "quiet")).toMatchObject({
        status: 200,
        data: { cart: { discount_subtotal: 10 } },
      })
    })

    it("A11 X2 is offered with the tier that the cart reaches, and what is missing to the next", async () => {
      await create({ is_public: true })
      const id = await sam().cart({ "KETTLE-BLACK": 2 })
      const { data } = await shop().api.store("GET", `/store/carts/${id}/coupons/available`)
      expect(data.coupons).toMatchObject([
        {
          code: "Spring",
          state: "applied",
          amount: "10",
          tier: {
            actual: "190",
            reached: { number: 1 },
            next: { missing: "10", message: "Spend $10.00 more to get $30.00 off." },
          },
        },
      ])
    })

    it("A13 B22 takes off at most the maximum, and counts what the cart is worth before other coupons", async () => {
      const maximum_discount = { amounts: [{ currency_code: "usd", amount: 25 }] }
      await create({ maximum_discount })
      await couponDesk(shop()).create({ code: "Half", discount: percentage(50) })
      const id = await sam().cart({ "KETTLE-BLACK": 2, "FILTERS-100": 2 })
      await sam().enter(id, "half", "spring")
      expect(await sam().coupons(id)).toMatchObject([
        { code: "Half", amount: "100", tier: null },
        { code: "Spring", amount: "25", tier: { actual: "200", reached: { number: 2 } } },
      ])
      const german = shop().api.reading("de-DE")
      const { data } = await german("GET", `/store/carts/${id}/coupons`)
      expect(data.coupons[1].tier.next.message).toBe(
        "Noch 300,00\u00a0$, dann sparen Sie 100,00\u00a0$."
      )
    })
  })
}
