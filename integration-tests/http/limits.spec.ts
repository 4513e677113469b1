import type { IPaymentModuleService, IPromotionModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { CreateCouponInput } from "../../src/contracts/coupon"
import { DEFAULT_SETTINGS } from "../../src/contracts/default-settings"
import { COUPON_MODULE } from "../../src/modules/coupon"
import { removeEntries } from "../../src/modules/coupon/operations/entries/change-entries"
import { enterTypedCodes } from "../../src/modules/coupon/operations/entries/enter-typed-codes"
import { reorderEntries } from "../../src/modules/coupon/operations/entries/reorder-entries"
import { findAbandonedUses } from "../../src/modules/coupon/operations/ledger/find-unsettled"
import { holdUses } from "../../src/modules/coupon/operations/ledger/hold-uses"
import { releaseHolds } from "../../src/modules/coupon/operations/ledger/release-holds"
import type { CouponModuleService } from "../../src/modules/coupon/service"
import { reconcileRedemptions } from "../../src/workflows/redemption/reconcile"
import { account, newAccount } from "../support/accounts"
import { at } from "../support/clock"
import { couponDesk, percentage } from "../support/coupons"
import { eventBus, withLostEvents } from "../support/events"
import { eventually } from "../support/eventually"
import { differences, directly } from "../support/ledger"
import type { ShopApi } from "../support/shop-api"
import { shopSuite, STAFF } from "../support/shop-suite"
import { openPayment, shopper } from "../support/shopper"

const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

type Calls = Omit<ReturnType<typeof shopper>, "cart">

shopSuite("How often and how long a coupon can be used", (shop) => {
  const desk = () => couponDesk(shop())
  const guest = () => shopper(shop())
  const ten = (fields: Partial<CreateCouponInput> = {}) =>
    desk().create({ code: "TEN", discount: percentage(10), ...fields })

  /** A guest's cart of 100 dollars with the code on it. */
  async function cartWithCode(email: string, code = "TEN") {
    const cart = await guest().cart(AT_100, { email })
    expect((await guest().enter(cart, code)).status).toBe(200)
    return cart
  }

  async function complete(calls: Calls, cart: string) {
    await calls.readyToPay(cart)
    return calls.complete(cart)
  }

  /** Two carts with the code on them that can be completed at any moment. */
  async function readyCarts(first: string, second: string): Promise<[string, string]> {
    const carts: [string, string] = [await cartWithCode(first), await cartWithCode(second)]
    await guest().readyToPay(carts[0])
    await guest().readyToPay(carts[1])
    return carts
  }

  /** An order with the code on it; gives its id. */
  async function order(email: string, code = "TEN"): Promise<string> {
    const { data } = await complete(guest(), await cartWithCode(email, code))
    expect(data).toMatchObject({ type: "order", order: { discount_subtotal: 10 } })
    return data.order.id
  }

  const orders = async () => (await shop().api.admin("GET", "/admin/orders?limit=1")).data.count
  const used = async (id: string) => (await desk().retrieve(id)).used

  async function bound(id: string) {
    return eventually(async () => {
      const redemptions = await desk().redemptions(id)
      expect(redemptions[0]?.state).toBe("bound")
      return redemptions
    })
  }

  const usedUp = (code: string) => ({
    status: 400,
    data: {
      type: "not_allowed",
      code: "coupon_used_up",
      message: `${code}: This coupon has been used up.`,
    },
  })

  describe("In total", () => {
    it("C1 N1 lets as many use it as there are, and refuses early once they are gone", async () => {
      const { id } = await ten({ total_limit: 2 })
      await order("one@example.com")
      expect(await desk().retrieve(id)).toMatchObject({ used: 1, remaining: 1, total_limit: 2 })
      await order("two@example.com")
      expect(await desk().retrieve(id)).toMatchObject({ used: 2, remaining: 0 })

      const cart = await cartWithCode("three@example.com")
      expect(await guest().coupons(cart)).toMatchObject([
        {
          state: "refused",
          amount: null,
          reasons: [{ code: "used_up", params: {}, message: "This coupon has been used up." }],
        },
      ])
      expect(await differences(shop())).toEqual([])
    })

    it("C1 K3 refuses again at completion, and the shopper goes on without it", async () => {
      const { id } = await ten({ total_limit: 1 })
      const late = await cartWithCode("late@example.com")
      await guest().readyToPay(late)
      await order("quick@example.com")

      expect(await guest().complete(late)).toMatchObject(usedUp("TEN"))
      expect(await orders()).toBe(1)
      expect((await guest().retrieve(late)).data.cart).toMatchObject({
        discount_total: 0,
        promotions: [],
        completed_at: null,
      })
      expect(await guest().coupons(late)).toMatchObject([
        { state: "refused", reasons: [{ code: "used_up" }] },
      ])

      await openPayment(shop().api.store, late)
      const { data } = await guest().complete(late)
      expect(data).toMatchObject({ type: "order", order: { discount_total: 0, total: 114.48 } })
      expect(await used(id)).toBe(1)
      expect(await differences(shop())).toEqual([])
    })

    it("C1 A21 is a single use where the limit is one, and can be raised later", async () => {
      const { id } = await ten({ total_limit: 1 })
      await order("one@example.com")
      const cart = await cartWithCode("two@example.com")
      expect(await guest().coupons(cart)).toMatchObject([{ state: "refused" }])
      await desk().update(id, { total_limit: 2 })
      await order("two@example.com")
      await desk().update(id, { total_limit: null })
      await order("three@example.com")
      expect(await desk().retrieve(id)).toMatchObject({
        used: 3,
        total_limit: null,
        remaining: null,
      })
    })
  })

  describe("By one person", () => {
    const again = {
      state: "refused",
      reasons: [
        {
          code: "customer_limit",
          params: { limit: 1 },
          message: "You have used this coupon already.",
        },
      ],
    }

    it("C2 counts an account by its id, and by its e-mail whatever the cart says", async () => {
      await ten({ per_customer_limit: 1 })
      const vip = await account(shop(), "vip@example.com")
      const cart = await vip.cart(AT_100)
      await vip.enter(cart, "TEN")
      expect((await complete(vip, cart)).data.type).toBe("order")

      for (const email of [undefined, "other@example.com"]) {
        const next = await vip.cart(AT_100, { email })
        await vip.enter(next, "TEN")
        expect(await vip.coupons(next)).toMatchObject([again])
      }
    })

    it("C2 counts a guest by e-mail, in any spelling", async () => {
      await ten({ per_customer_limit: 1 })
      await order("Ann.Other@Example.com")
      for (const email of ["ann.other@example.com", "ANN.OTHER@EXAMPLE.COM"]) {
        const cart = await cartWithCode(email)
        expect(await guest().coupons(cart)).toMatchObject([again])
      }
      await order("annother@example.com")
    })

    it("C2 takes plus-tags and dots for the same person where the store says so", async () => {
      await desk().settings({ email: { ignore_plus_tags: true, ignore_dots: true } })
      await ten({ per_customer_limit: 1 })
      await order("ann.other+shop@example.com")
      const cart = await cartWithCode("annother+news@example.com")
      expect(await guest().coupons(cart)).toMatchObject([again])
    })

    it("C2 knows the very same address again, however the store changes what is one person", async () => {
      await ten({ per_customer_limit: 1 })
      await order("ann+1@example.com")
      for (const ignore_plus_tags of [true, false]) {
        await desk().settings({ email: { ignore_plus_tags, ignore_dots: false } })
        const cart = await cartWithCode("ann+1@example.com")
        expect(await guest().coupons(cart)).toMatchObject([again])
      }
      await order("ann+2@example.com")
    })

    it("C2 takes an account and a guest of the same e-mail for one, whoever comes first", async () => {
      await ten({ per_customer_limit: 1 })
      await order("both@example.com")
      const both = await newAccount(shop(), "both@example.com")
      const cart = await both.cart(AT_100)
      await both.enter(cart, "TEN")
      expect(await both.coupons(cart)).toMatchObject([again])

      const vip = await account(shop(), "vip@example.com")
      const first = await vip.cart(AT_100)
      await vip.enter(first, "TEN")
      expect((await complete(vip, first)).data.type).toBe("order")
      const second = await cartWithCode("VIP@example.com")
      expect(await guest().coupons(second)).toMatchObject([again])
    })

    it("C2 refuses a second cart at completion that was filled before the first was paid", async () => {
      const { id } = await ten({ per_customer_limit: 1 })
      const [first, second] = await readyCarts("ann@example.com", "ANN@example.com")
      expect((await guest().complete(first)).data.type).toBe("order")
      expect(await guest().complete(second)).toMatchObject({
        status: 400,
        data: {
          type: "not_allowed",
          code: "coupon_customer_limit",
          message: "TEN: You have used this coupon already.",
        },
      })
      expect(await used(id)).toBe(1)
    })

    it("C2 counts up to the number, and tells it", async () => {
      await ten({ per_customer_limit: 2 })
      await order("ann@example.com")
      await order("ann@example.com")
      const cart = await cartWithCode("ann@example.com")
      expect(await guest().coupons(cart)).toMatchObject([
        {
          reasons: [
            { params: { limit: 2 }, message: "You have used this coupon 2 times already." },
          ],
        },
      ])
    })

    it("C2 waits for the e-mail of a guest who has not said it", async () => {
      await ten({ per_customer_limit: 1 })
      const cart = await guest().cart(AT_100, { email: undefined })
      await guest().enter(cart, "TEN")
      expect(await guest().coupons(cart)).toMatchObject([
        { state: "waiting", reasons: [{ code: "email_required" }] },
      ])
      await guest().update(cart, { email: "ann@example.com" })
      expect(await guest().coupons(cart)).toMatchObject([{ state: "applied", amount: "10" }])
    })

    it("A14 B24 takes one use of a coupon for new customers, however many carts are open", async () => {
      const { id } = await ten({ audience: { history: "new" } })
      const [first, second] = await readyCarts("ann@example.com", "ann@example.com")
      expect((await guest().complete(first)).data.type).toBe("order")
      expect(await guest().complete(second)).toMatchObject({
        status: 400,
        data: { type: "not_allowed", code: "coupon_new_customers" },
      })
      expect(await used(id)).toBe(1)
      expect(await orders()).toBe(1)
    })
  })

  describe("Completion asks again", () => {
    const vips = () => String(shop().ids.groups.vip)
    const leave = () =>
      shop().api.admin("POST", `/admin/customer-groups/${vips()}/customers`, {
        remove: [String(shop().ids.customers["vip@example.com"])],
      })
    const past = () => new Date(Date.now() - DAY).toISOString()

    type Change = (id: string, api: ShopApi) => Promise<unknown>
    const CHANGES: [string, Change, string][] = [
      ["D6 expired", (id) => desk().update(id, { ends_at: past() }), "coupon_expired"],
      ["I9 paused", (id) => desk().pause(id), "coupon_paused"],
      ["I5 was put into the bin", (id) => desk().bin(id), "coupon_unknown"],
      [
        "I9 went back to draft",
        (id) => desk().update(id, { publication: "draft" }),
        "coupon_unknown",
      ],
      [
        "D2 starts later now",
        (id) => desk().update(id, { starts_at: new Date(Date.now() + DAY).toISOString() }),
        "coupon_not_started",
      ],
      ["B3 is for a group the shopper has left", leave, "coupon_unknown"],
      [
        "C1 has nothing left",
        async (id) => {
          await desk().update(id, { total_limit: 1 })
          const vip = await account(shop(), "us@example.com")
          const cart = await vip.cart(AT_100)
          await vip.enter(cart, "TEN")
          await complete(vip, cart)
        },
        "coupon_used_up",
      ],
    ]

    it.each(CHANGES)(
      "K3 a coupon that %s is refused, the cart goes on without it",
      async (_, change, code) => {
        const { admin, as } = shop().api
        const { customers, groups } = shop().ids
        await admin("POST", `/admin/customer-groups/${groups.vip}/customers`, {
          add: [customers["us@example.com"]],
        })
        const { id } = await ten({ audience: { group_ids: [vips()] } })
        const vip = await account(shop(), "vip@example.com")
        const cart = await vip.cart(AT_100)
        await vip.enter(cart, "TEN")
        await vip.readyToPay(cart)
        expect(await vip.coupons(cart)).toMatchObject([{ state: "applied", amount: "10" }])

        await change(id, shop().api)
        const others = { used: await used(id), orders: await orders() }
        expect(await vip.complete(cart)).toMatchObject({
          status: 400,
          data: { type: "not_allowed", code },
        })
        expect({ used: await used(id), orders: await orders() }).toEqual(others)

        const { data: refreshed } = await vip.retrieve(cart)
        expect(refreshed.cart).toMatchObject({
          discount_total: 0,
          promotions: [],
          completed_at: null,
        })
        expect(await vip.coupons(cart)).toMatchObject([{ state: "refused", amount: null }])

        const token = await shop().api.login("vip@example.com", "supersecret")
        await openPayment(as(token), cart)
        const { data } = await vip.complete(cart)
        expect(data).toMatchObject({ type: "order", order: { discount_total: 0, total: 114.48 } })
        expect(await used(id)).toBe(others.used)
        expect(await differences(shop())).toEqual([])
      }
    )

    it("K3 I6 a coupon deleted for good is refused, the cart goes on without it", async () => {
      const { id } = await ten()
      const cart = await cartWithCode("ann@example.com")
      await guest().readyToPay(cart)
      expect((await shop().api.admin("DELETE", `/admin/coupons/${id}?hard=true`)).status).toBe(200)

      expect(await guest().complete(cart)).toMatchObject({
        status: 400,
        data: { type: "not_allowed", code: "coupon_terms_changed" },
      })
      expect(await orders()).toBe(0)
      expect((await guest().retrieve(cart)).data.cart).toMatchObject({
        discount_total: 0,
        promotions: [],
      })
      await openPayment(shop().api.store, cart)
      expect((await guest().complete(cart)).data).toMatchObject({
        type: "order",
        order: { discount_total: 0 },
      })
    })

    it("K3 Z10 a discreet coupon says nothing of why", async () => {
      const { id } = await ten({ is_discreet: true })
      const cart = await cartWithCode("ann@example.com")
      await guest().readyToPay(cart)
      await desk().pause(id)
      expect(await guest().complete(cart)).toMatchObject({
        status: 400,
        data: { code: "coupon_unknown", message: "TEN: This code is not valid." },
      })
    })

    it("K3 I2 a coupon with new terms is refused, and gives what it gives now the next time", async () => {
      const { id } = await ten()
      const cart = await cartWithCode("ann@example.com")
      await guest().readyToPay(cart)
      await desk().update(id, { discount: percentage(20) })

      expect(await guest().complete(cart)).toMatchObject({
        status: 400,
        data: {
          type: "not_allowed",
          code: "coupon_terms_changed",
          message:
            "TEN: This coupon has changed since you entered it. Please check your cart again.",
        },
      })
      expect(await orders()).toBe(0)
      expect(await guest().coupons(cart)).toMatchObject([{ state: "applied", amount: "20" }])

      await openPayment(shop().api.store, cart)
      const { data } = await guest().complete(cart)
      expect(data).toMatchObject({ type: "order", order: { discount_subtotal: 20 } })
      expect(await desk().redemptions(id)).toMatchObject([{ terms_version: 2, amount: "20" }])
    })

    it("K3 B2 tells a discreet reason to nobody, at completion too", async () => {
      const named = { customer_ids: [], emails: ["ann@example.com"] }
      const { id } = await ten({ audience: { customers: "named" }, named_customers: named })
      const cart = await cartWithCode("ann@example.com")
      await guest().readyToPay(cart)
      await shop().api.admin("POST", `/admin/coupons/${id}/audience`, { remove: named })
      expect(await guest().complete(cart)).toMatchObject({
        status: 400,
        data: {
          type: "not_allowed",
          code: "coupon_unknown",
          message: "TEN: This code is not valid.",
        },
      })
    })

    it("K3 refuses the coupon that is gone, and keeps the other", async () => {
      await ten()
      const other = await desk().create({ code: "FIVE", discount: percentage(5) })
      const cart = await cartWithCode("ann@example.com")
      await guest().enter(cart, "FIVE")
      await guest().readyToPay(cart)
      await desk().pause(other.id)
      expect(await guest().complete(cart)).toMatchObject({
        status: 400,
        data: { code: "coupon_paused", message: "FIVE: This coupon is paused at the moment." },
      })
      expect(await guest().coupons(cart)).toMatchObject([
        { code: "TEN", state: "applied", amount: "10" },
        { code: "FIVE", state: "refused" },
      ])
      await openPayment(shop().api.store, cart)
      expect((await guest().complete(cart)).data).toMatchObject({
        type: "order",
        order: { discount_subtotal: 10 },
      })
      expect(await used(other.id)).toBe(0)
    })
  })

  describe("A use held for a completion", () => {
    it("B14 C2 does not count for whoever the cart belongs to by then", async () => {
      const { id } = await ten({ per_customer_limit: 1 })
      const cart = await cartWithCode("throwaway@example.com")
      // As by a completion that still waits for the cart.
      await directly(shop(), (sql) => sql.transaction((held) => holdUses(held, cart, new Date())))
      expect(await desk().redemptions(id)).toEqual([])
      await guest().readyToPay(cart)
      await directly(shop(), (sql) => sql.transaction((held) => holdUses(held, cart, new Date())))
      expect(await desk().redemptions(id)).toMatchObject([{ state: "reserved" }])

      await guest().update(cart, { email: "ann@example.com" })
      await openPayment(shop().api.store, cart)
      const { data } = await guest().complete(cart)
      expect(data).toMatchObject({ type: "order", order: { discount_subtotal: 10 } })
      const again = await cartWithCode("ann@example.com")
      expect(await guest().coupons(again)).toMatchObject([
        { state: "refused", reasons: [{ code: "customer_limit" }] },
      ])
      await reconcileRedemptions(shop().container, new Date(Date.now() + 20 * MINUTE))
      expect(await used(id)).toBe(1)
      expect(await differences(shop())).toEqual([])
    })

    it("Z2 C1 is not taken by a cart that could not complete anyway", async () => {
      const { id } = await ten({ total_limit: 1 })
      const unpaid = await cartWithCode("ann@example.com")
      expect(await guest().complete(unpaid)).toMatchObject({ status: 400 })
      expect(await desk().redemptions(id)).toEqual([])
      await order("bob@example.com")
      expect(await used(id)).toBe(1)
    })

    it("C7 is not more than the store lets an order have by then", async () => {
      await ten()
      await desk().create({ code: "FIVE", discount: percentage(5) })
      const cart = await cartWithCode("ann@example.com")
      await guest().enter(cart, "FIVE")
      await guest().readyToPay(cart)
      await desk().settings({ max_coupons_per_order: 1 })
      expect(await guest().complete(cart)).toMatchObject({
        status: 400,
        data: { code: "coupon_coupons_per_order" },
      })
      await openPayment(shop().api.store, cart)
      expect((await guest().complete(cart)).data).toMatchObject({
        type: "order",
        order: { discount_subtotal: 10 },
      })
    })
  })

  describe("What the store lets an order take of a class by then", () => {
    it("X6 C7 is no second coupon off the whole order, beside any off items", async () => {
      await ten()
      await desk().create({ code: "FIVE", discount: percentage(5) })
      await desk().create({ code: "ITEMS", discount: percentage(5, { target: "items" }) })
      const cart = await cartWithCode("ann@example.com")
      await guest().enter(cart, "ITEMS", "FIVE")
      await guest().readyToPay(cart)
      await desk().settings({ max_coupons_per_class: { order: 1 } })
      expect(await guest().complete(cart)).toMatchObject({
        status: 400,
        data: { code: "coupon_coupons_per_class" },
      })
      expect(await guest().coupons(cart)).toMatchObject([
        { code: "TEN", state: "applied" },
        { code: "ITEMS", state: "applied" },
        {
          code: "FIVE",
          state: "waiting",
          reasons: [
            { code: "coupons_per_class", params: { max: 1, class: "order", kept: ["TEN"] } },
          ],
        },
      ])
    })
  })

  describe("What the store lets an item take by then", () => {
    const both = async (application_order: "entered" | "priority") => {
      await desk().settings({ application_order })
      await ten()
      await desk().create({ code: "FIVE", discount: percentage(5), priority: 5 })
      const cart = await cartWithCode("ann@example.com")
      await guest().enter(cart, "FIVE")
      await guest().readyToPay(cart)
      await desk().settings({ max_coupons_per_item: 1 })
      return cart
    }

    it.each([
      ["entered", "FIVE: The items that this coupon is for are discounted by TEN already.", 10],
      ["priority", "TEN: The items that this coupon is for are discounted by FIVE already.", 5],
    ] as const)("J3 is not more than one coupon (%s)", async (order, message, off) => {
      const cart = await both(order)
      expect(await guest().complete(cart)).toMatchObject({
        status: 400,
        data: { code: "coupon_coupons_per_item", message },
      })
      await openPayment(shop().api.store, cart)
      expect((await guest().complete(cart)).data).toMatchObject({
        type: "order",
        order: { discount_subtotal: off },
      })
    })

    it("J3 is two coupons on an order where they share no item", async () => {
      const on = (handle: string) => ({
        discount: percentage(10, { target: "items" }),
        targets: [{ attribute: "items.product.id", values: [String(shop().ids.products[handle])] }],
      })
      await desk().create({ code: "GRIND", ...on("hand-grinder") })
      await desk().create({ code: "LEAF", ...on("sencha") })
      const cart = await guest().cart({ "GRINDER-BLACK": 1, "SENCHA-100": 1 })
      await guest().enter(cart, "GRIND", "LEAF")
      await guest().readyToPay(cart)
      await desk().settings({ max_coupons_per_item: 1 })
      expect((await guest().complete(cart)).data).toMatchObject({
        type: "order",
        order: { discount_subtotal: 9.8 },
      })
    })
  })

  describe("A code that was refused applies by itself", () => {
    const again = async (cart: string) => {
      await guest().add(cart, "POUR-2", 1)
      return guest().coupons(cart)
    }

    it("C1 once the use that was in the way is given back", async () => {
      const { id } = await ten({ total_limit: 1 })
      const late = await cartWithCode("late@example.com")
      await guest().readyToPay(late)
      const quick = await cartWithCode("quick@example.com")
      await guest().readyToPay(quick)
      // A completion that waits for its payment.
      const held = await directly(shop(), (sql) =>
        sql.transaction((transaction) => holdUses(transaction, quick, new Date()))
      )
      expect(await guest().complete(late)).toMatchObject(usedUp("TEN"))
      expect(await again(late)).toMatchObject([
        { state: "refused", reasons: [{ code: "used_up" }] },
      ])

      await directly(shop(), (sql) =>
        sql.transaction((transaction) => releaseHolds(transaction, held, new Date()))
      )
      expect(await again(late)).toMatchObject([{ state: "applied", amount: "18.4" }])
      expect((await guest().retrieve(late)).data.cart.promotions).toMatchObject([{ code: "TEN" }])
      await openPayment(shop().api.store, late)
      expect((await guest().complete(late)).data).toMatchObject({ type: "order" })
      expect(await used(id)).toBe(1)
      expect(await differences(shop())).toEqual([])
    })

    it("C2 once the person's own use is given back", async () => {
      const { id } = await ten({ per_customer_limit: 1 })
      await order("ann@example.com")
      const cart = await cartWithCode("ann@example.com")
      expect(await again(cart)).toMatchObject([{ state: "refused" }])
      await eventually(async () =>
        expect(await desk().redemptions(id)).toMatchObject([{ state: "bound" }])
      )
      const [use] = await desk().redemptions(id)
      await shop().api.admin("POST", `/admin/coupon-redemptions/${use.id}/reverse`, {
        reason: "Kind",
      })
      expect(await again(cart)).toMatchObject([{ state: "applied" }])
    })

    it("I9 once it runs again", async () => {
      const { id } = await ten()
      await desk().pause(id)
      const cart = await cartWithCode("ann@example.com")
      expect(await guest().coupons(cart)).toMatchObject([
        { state: "refused", reasons: [{ code: "paused" }] },
      ])
      await shop().api.admin("POST", `/admin/coupons/${id}/resume`)
      expect(await again(cart)).toMatchObject([{ state: "applied", amount: "14.2" }])
    })

    it("D2 once it starts", async () => {
      const starts = Date.now() + DAY
      await ten({ starts_at: new Date(starts).toISOString() })
      const cart = await cartWithCode("ann@example.com")
      expect(await again(cart)).toMatchObject([{ state: "refused" }])
      expect(await at(starts, () => again(cart))).toMatchObject([{ state: "applied" }])
    })

    it("S2 not where it was refused for what does not pass", async () => {
      const { id } = await ten({ ends_at: "2025-01-01T00:00:00Z" })
      const cart = await cartWithCode("ann@example.com")
      await desk().update(id, { ends_at: null })
      expect(await again(cart)).toMatchObject([
        { state: "refused", reasons: [{ code: "expired" }] },
      ])
    })

    it("S2 not once the codes have changed", async () => {
      const { id } = await ten()
      await desk().create({ code: "FIVE", discount: percentage(5) })
      await desk().pause(id)
      const cart = await cartWithCode("ann@example.com")
      await guest().enter(cart, "FIVE")
      await shop().api.admin("POST", `/admin/coupons/${id}/resume`)
      expect(await again(cart)).toMatchObject([{ code: "FIVE", state: "applied" }])
    })
  })

  describe("A cart that became an order", () => {
    it("Z2 keeps its codes as they were, whatever comes late", async () => {
      await ten()
      await desk().create({
        code: "WAITS",
        discount: percentage(5),
        minimum_spend: { amounts: [{ currency_code: "usd", amount: 900 }] },
      })
      const { id } = await desk().create({ code: "LATE", discount: percentage(5) })
      const cart = await cartWithCode("ann@example.com")
      await guest().enter(cart, "WAITS")
      expect((await complete(guest(), cart)).data).toMatchObject({ type: "order" })
      const before = await guest().coupons(cart)
      expect(before).toHaveLength(2)

      // As by requests that found the cart still open.
      const late = { normal_form: "LATE", coupon_id: id, refusals: [] }
      await directly(shop(), (sql) => enterTypedCodes(sql, cart, [late]))
      await directly(shop(), (sql) => reorderEntries(sql, cart, ["WAITS", "TEN"]))
      await directly(shop(), (sql) => removeEntries(sql, cart, "all"))
      expect(await guest().coupons(cart)).toEqual(before)
    })
  })

  describe("A use comes back", () => {
    it("C1 when the payment fails, and is taken when it succeeds", async () => {
      const { id } = await ten({ total_limit: 1, per_customer_limit: 1 })
      const payments: IPaymentModuleService = shop().container.resolve(Modules.PAYMENT)
      const decline = jest
        .spyOn(payments, "authorizePaymentSession")
        .mockRejectedValueOnce(
          new MedusaError(MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, "Declined")
        )
      const cart = await cartWithCode("ann@example.com")
      const declined = await complete(guest(), cart)
      expect(decline).toHaveBeenCalledTimes(1)
      decline.mockRestore()
      expect(declined).toMatchObject({ status: 200, data: { type: "cart" } })
      expect(await used(id)).toBe(0)
      expect(await orders()).toBe(0)
      expect(await desk().redemptions(id)).toMatchObject([
        { state: "reversed", reversal: { reason: "completion_failed", actor_id: null } },
      ])

      await openPayment(shop().api.store, cart)
      expect((await guest().complete(cart)).data).toMatchObject({
        type: "order",
        order: { discount_subtotal: 10 },
      })
      expect(await used(id)).toBe(1)
      expect(await differences(shop())).toEqual([])
    })

    it("L1 when the order is cancelled, once however often that is told", async () => {
      const { id } = await ten({ total_limit: 1, per_customer_limit: 1 })
      const order_id = await order("ann@example.com")
      await bound(id)
      const canceled = await shop().api.admin("POST", `/admin/orders/${order_id}/cancel`)
      expect(canceled.status).toBe(200)
      await eventually(async () => expect(await used(id)).toBe(0))

      const told = { name: "order.canceled", data: { id: order_id } }
      await eventBus(shop()).emit([told, told])
      await reconcileRedemptions(shop().container, new Date())
      await order("ann@example.com")
      await eventually(async () =>
        expect(await desk().redemptions(id)).toMatchObject([
          { state: "bound" },
          { state: "reversed", order_id, reversal: { reason: "order_canceled", actor_id: null } },
        ])
      )
      expect(await used(id)).toBe(1)
      expect(await differences(shop())).toEqual([])
    })

    it("L1 not when the coupon says that cancelling keeps it", async () => {
      const { id } = await ten({ returns_use_on_cancel: false })
      const order_id = await order("ann@example.com")
      await bound(id)
      await shop().api.admin("POST", `/admin/orders/${order_id}/cancel`)
      await reconcileRedemptions(shop().container, new Date(Date.now() + DAY))
      expect(await used(id)).toBe(1)
      expect(await desk().redemptions(id)).toMatchObject([{ state: "bound", reversal: null }])
    })

    it("X5 when staff give it back, with a reason, at any time and once", async () => {
      const { id } = await ten({ total_limit: 1 })
      await order("ann@example.com")
      const [{ id: redemption }] = await bound(id)
      const { admin } = shop().api
      const reverse = (reason: string) =>
        admin("POST", `/admin/coupon-redemptions/${redemption}/reverse`, { reason })

      const staff = (await admin("GET", "/admin/users/me")).data.user.id
      // Years later, when the session of today's staff has long ended.
      const given = await at(Date.now() + 800 * DAY, async () => {
        const login = await shop().api.raw({})("POST", "/auth/user/emailpass", STAFF)
        const { raw } = shop().api
        return raw({ authorization: `Bearer ${login.data.token}` })(
          "POST",
          `/admin/coupon-redemptions/${redemption}/reverse`,
          { reason: "The parcel was lost" }
        )
      })
      expect(given).toMatchObject({
        status: 200,
        data: {
          redemption: {
            id: redemption,
            state: "reversed",
            reversal: { reason: "The parcel was lost", actor_id: staff },
          },
        },
      })
      expect(await reverse("Again")).toMatchObject({
        status: 200,
        data: { redemption: { reversal: { reason: "The parcel was lost" } } },
      })
      expect(await used(id)).toBe(0)
      await order("bob@example.com")
      expect(await used(id)).toBe(1)
      expect(await differences(shop())).toEqual([])
    })

    it("X5 only with a reason, and only what there is", async () => {
      const { id } = await ten()
      await order("ann@example.com")
      const [{ id: redemption }] = await bound(id)
      const { admin } = shop().api
      for (const body of [{}, { reason: "" }, { reason: "  " }, { reason: "x".repeat(501) }]) {
        const answer = await admin("POST", `/admin/coupon-redemptions/${redemption}/reverse`, body)
        expect(answer).toMatchObject({ status: 400, data: { type: "invalid_data" } })
      }
      const nothing = await admin("POST", "/admin/coupon-redemptions/cpred_nothing/reverse", {
        reason: "No such use",
      })
      expect(nothing).toMatchObject({ status: 404, data: { type: "not_found" } })
      expect(await used(id)).toBe(1)
    })
  })

  describe("Validity", () => {
    const START = Date.parse("2027-03-01T08:00:00.000Z")
    const END = Date.parse("2027-03-08T20:00:00.000Z")
    const HOUR = 60 * MINUTE
    /** The same in a zone two hours ahead. */
    const zoned = (instant: number) =>
      new Date(instant + 2 * HOUR).toISOString().replace("Z", "+02:00")

    /** The outcome on a fresh cart at an instant. */
    const outcomeAt = (instant: number) =>
      at(instant, async () => {
        const cart = await guest().cart(AT_100)
        await guest().enter(cart, "TEN")
        const [{ state, reasons }] = await guest().coupons(cart)
        return [state, ...reasons.map(({ code }: { code: string }) => code)]
      })

    it("D1 D2 I8 runs from its start on and until just before its end, and its status says so", async () => {
      // Within the session of the staff who look.
      const start = Date.now() + HOUR
      const end = start + HOUR
      const { id } = await ten({
        starts_at: zoned(start),
        ends_at: new Date(end).toISOString(),
        time_zone: "Europe/Athens",
      })
      expect(await desk().retrieve(id)).toMatchObject({
        starts_at: new Date(start).toISOString(),
        ends_at: new Date(end).toISOString(),
        time_zone: "Europe/Athens",
      })
      const seenAt = async (instant: number) => [
        await at(instant, async () => (await desk().retrieve(id)).status),
        ...(await outcomeAt(instant)),
      ]
      expect(await seenAt(start - 1)).toEqual(["not_started", "refused", "not_started"])
      expect(await seenAt(start)).toEqual(["active", "applied"])
      expect(await seenAt(end - 1)).toEqual(["active", "applied"])
      expect(await seenAt(end)).toEqual(["expired", "refused", "expired"])
    })

    it("D1 S2 says when it starts and when it ended", async () => {
      await ten({ starts_at: new Date(START).toISOString(), ends_at: new Date(END).toISOString() })
      const message = (instant: number) =>
        at(instant, async () => {
          const cart = await cartWithCode("ann@example.com")
          return (await guest().coupons(cart))[0].reasons[0].message.replace("\u202F", " ")
        })
      expect(await message(START - 1)).toBe("This coupon starts on Mar 1, 2027, 8:00 AM UTC.")
      expect(await message(END)).toBe("This coupon ended on Mar 8, 2027, 8:00 PM UTC.")
    })

    it("D2 S2 says it in the coupon's time zone, or in the store's where the coupon has none", async () => {
      const ends_at = new Date(END).toISOString()
      const ended = await ten({ ends_at, time_zone: "Europe/Athens" })
      const message = async () => {
        const cart = await cartWithCode("ann@example.com")
        return (await guest().coupons(cart))[0].reasons[0].message.replace("\u202F", " ")
      }
      expect(await at(END, message)).toBe("This coupon ended on Mar 8, 2027, 10:00 PM.")
      await desk().update(ended.id, { time_zone: null })
      const { new_coupons } = DEFAULT_SETTINGS
      await desk().settings({ new_coupons: { ...new_coupons, time_zone: "Europe/Berlin" } })
      expect(await at(END, message)).toBe("This coupon ended on Mar 8, 2027, 9:00 PM.")
    })

    it("D4 never ends where it has no end", async () => {
      const { id } = await ten()
      expect(await desk().retrieve(id)).toMatchObject({ starts_at: null, ends_at: null })
      expect(await outcomeAt(Date.now() + 3650 * DAY)).toEqual(["applied"])
    })

    it("D6 enforces the end at completion to the millisecond", async () => {
      const { id } = await ten({ ends_at: new Date(END).toISOString() })
      await at(END - MINUTE, async () => {
        const first = await cartWithCode("one@example.com")
        const second = await cartWithCode("two@example.com")
        await guest().readyToPay(first)
        await guest().readyToPay(second)
        jest.setSystemTime(END - 1)
        expect((await guest().complete(first)).data.type).toBe("order")
        jest.setSystemTime(END)
        expect(await guest().complete(second)).toMatchObject({
          status: 400,
          data: { code: "coupon_expired" },
        })
      })
      expect(await used(id)).toBe(1)
    })

    it("D6 lets go of a code that ended since it was entered, with the next change of the cart", async () => {
      await ten({ ends_at: new Date(END).toISOString() })
      const cart = await at(END - MINUTE, () => cartWithCode("ann@example.com"))
      expect((await guest().retrieve(cart)).data.cart.discount_subtotal).toBe(10)
      const refreshed = await at(END, () => guest().add(cart, "POUR-2", 1))
      expect(refreshed.data.cart.discount_subtotal).toBe(0)
      expect(await guest().coupons(cart)).toMatchObject([
        { state: "refused", reasons: [{ code: "expired" }] },
      ])
    })
  })

  describe("What no event told", () => {
    const later = (minutes: number) => new Date(Date.now() + minutes * MINUTE)
    const reconcile = (minutes: number) => reconcileRedemptions(shop().container, later(minutes))

    /** A use taken for an order that never comes: what a server leaves that dies in between. */
    async function abandon(email: string) {
      const cart = await cartWithCode(email)
      const { data } = await guest().retrieve(cart)
      const promotions: IPromotionModuleService = shop().container.resolve(Modules.PROMOTION)
      await promotions.registerUsage([{ code: "TEN", amount: 10 }], {
        customer_id: data.cart.customer.id,
        customer_email: email,
      })
      return cart
    }

    it("Z2 X24 binds what the event missed, once", async () => {
      const { id } = await ten()
      const order_id = await withLostEvents(shop(), "order.placed", () => order("ann@example.com"))
      expect(await desk().redemptions(id)).toMatchObject([{ state: "reserved", order_id: null }])
      expect(await reconcile(0)).toEqual({ settled: 0, reversed: 0, released: 0 })

      expect(await reconcile(2)).toEqual({ settled: 1, reversed: 0, released: 0 })
      const [redemption, ...rest] = await desk().redemptions(id)
      expect(redemption).toMatchObject({
        state: "bound",
        order_id,
        amount: "10",
        currency_code: "usd",
        over_limit: false,
      })
      expect(redemption.cart_id).toMatch(/^cart_/)
      expect(rest).toEqual([])
      expect(await reconcile(20)).toEqual({ settled: 0, reversed: 0, released: 0 })
      expect(await used(id)).toBe(1)
    })

    it("Z2 X24 goes on past an order that cannot be settled, and tries it again the next time", async () => {
      const { id } = await ten()
      await withLostEvents(shop(), "order.placed", async () => {
        await order("ann@example.com")
        await order("bob@example.com")
      })
      const coupons: CouponModuleService = shop().container.resolve(COUPON_MODULE)
      const spy = jest.spyOn(coupons, "atomically").mockRejectedValueOnce(new Error("no"))
      expect(await reconcile(2)).toMatchObject({ settled: 1 })
      expect(spy.mock.calls.length).toBeGreaterThan(1)
      spy.mockRestore()
      const states = async () =>
        (await desk().redemptions(id)).map(({ state }: { state: string }) => state).sort()
      expect(await states()).toEqual(["bound", "reserved"])
      expect(await reconcile(2)).toMatchObject({ settled: 1 })
      expect(await states()).toEqual(["bound", "bound"])
    })

    it("Z2 gives a use back after 15 minutes whose order never came to be", async () => {
      const { id } = await ten({ total_limit: 1 })
      await abandon("ann@example.com")
      expect(await used(id)).toBe(1)
      expect(await reconcile(14)).toEqual({ settled: 0, reversed: 0, released: 0 })
      expect(await reconcile(16)).toEqual({ settled: 0, reversed: 0, released: 1 })
      expect(await reconcile(16)).toEqual({ settled: 0, reversed: 0, released: 0 })
      expect(await used(id)).toBe(0)
      expect(await desk().redemptions(id)).toMatchObject([
        { state: "reversed", reversal: { reason: "order_never_placed" } },
      ])
      expect(await differences(shop())).toEqual([])
    })

    it("Z2 not while an order that could be its own is unbound", async () => {
      const { id } = await ten()
      await abandon("ann@example.com")
      await withLostEvents(shop(), "order.placed", () => order("ann@example.com"))
      expect(await used(id)).toBe(2)
      expect(await directly(shop(), (sql) => findAbandonedUses(sql, later(60)))).toEqual([])

      expect(await reconcile(16)).toEqual({ settled: 1, reversed: 0, released: 1 })
      const states = (await desk().redemptions(id)).map(({ state }: { state: string }) => state)
      expect(states.sort()).toEqual(["bound", "reversed"])
      expect(await used(id)).toBe(1)
      expect(await differences(shop())).toEqual([])
    })

    it("Z2 not while the order of another person could be meant", async () => {
      await ten()
      await abandon("ann@example.com")
      await withLostEvents(shop(), "order.placed", () => order("bob@example.com"))
      expect(await directly(shop(), (sql) => findAbandonedUses(sql, later(60)))).toHaveLength(1)
    })

    it("L1 gives the use of a cancelled order back that no event told of", async () => {
      const { id } = await ten()
      const order_id = await order("ann@example.com")
      await bound(id)
      await withLostEvents(shop(), "order.canceled", () =>
        shop().api.admin("POST", `/admin/orders/${order_id}/cancel`)
      )
      expect(await used(id)).toBe(1)
      expect(await reconcile(0)).toEqual({ settled: 0, reversed: 1, released: 0 })
      expect(await used(id)).toBe(0)
      expect(await reconcile(0)).toEqual({ settled: 0, reversed: 0, released: 0 })
    })

    it("L1 binds and gives back where neither the placing nor the cancelling was heard", async () => {
      const { id } = await ten()
      const order_id = await withLostEvents(shop(), "order.placed", () => order("ann@example.com"))
      await shop().api.admin("POST", `/admin/orders/${order_id}/cancel`)
      await eventually(async () => expect(await used(id)).toBe(0))
      expect(await desk().redemptions(id)).toMatchObject([{ state: "reversed", order_id }])
    })
  })
})
