import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { CreateCouponInput } from "../../src/contracts/coupon"
import { reconcileRedemptions } from "../../src/workflows/redemption/reconcile"
import { couponDesk, fixed, percentage } from "../support/coupons"
import { draftDesk } from "../support/draft-desk"
import { withLostEvents } from "../support/events"
import { eventually } from "../support/eventually"
import { differences } from "../support/ledger"
import { nativePromotion } from "../support/native-promotion"
import { inAmerica, inEurope } from "../support/places"
import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"
import { contents } from "../support/tables"

const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

shopSuite("Orders that come without a cart", (shop) => {
  const desk = () => couponDesk(shop())
  const drafts = () => draftDesk(shop())
  const ten = (fields: Partial<CreateCouponInput> = {}) =>
    desk().create({ code: "TEN", discount: percentage(10), ...fields })
  const used = async (id: string) => (await desk().retrieve(id)).used

  /** What there is, drafts included. */
  async function written() {
    const { data } = await shop().api.admin("GET", "/admin/draft-orders")
    return { ...(await contents(shop())), drafts: data.count }
  }

  /** The uses of a coupon, once there is one. */
  async function uses(id: string) {
    return eventually(async () => {
      const redemptions = await desk().redemptions(id)
      expect(redemptions).not.toEqual([])
      return redemptions
    })
  }

  describe("Draft orders", () => {
    it("K3 K4 gives what the code gives, counts when the draft becomes an order, and not before", async () => {
      const { id } = await ten({ total_limit: 5, per_customer_limit: 1 })
      const draft = await drafts().create(AT_100)
      await drafts().begin(draft)
      const added = await drafts().addCodes(draft, "t-e-n")
      expect(added.status).toBe(200)
      await drafts().confirm(draft)
      expect(await drafts().discount(draft)).toBe(10)
      expect(await used(id)).toBe(0)

      const converted = await drafts().convert(draft)
      expect(converted).toMatchObject({ status: 200, data: { order: { id: draft } } })
      expect(await uses(id)).toMatchObject([
        {
          state: "bound",
          order_id: draft,
          cart_id: null,
          amount: "10",
          currency_code: "usd",
          over_limit: false,
          terms_version: 1,
        },
      ])
      expect(await used(id)).toBe(1)
      expect(await differences(shop())).toEqual([])
    })

    it("K3 takes codes with a new draft, in any spelling", async () => {
      const { id } = await ten()
      const draft = await drafts().create(AT_100, { promo_codes: ["ｔｅｎ"] })
      expect(await drafts().discount(draft)).toBe(10)
      await drafts().convert(draft)
      expect(await uses(id)).toMatchObject([{ state: "bound", order_id: draft, amount: "10" }])
    })

    it("K4 computes anew when the draft's items change", async () => {
      const { id } = await ten()
      const draft = await drafts().create(AT_100, { promo_codes: ["TEN"] })
      await drafts().begin(draft)
      await drafts().addItems(draft, { "POUR-2": 1 })
      await drafts().confirm(draft)
      expect(await drafts().discount(draft)).toBe(14.2)
      await drafts().convert(draft)
      expect(await uses(id)).toMatchObject([{ amount: "14.2" }])
    })

    it("K3 counts where the draft began with nothing in it", async () => {
      const { id } = await ten()
      const draft = await drafts().create({})
      await drafts().begin(draft)
      await drafts().addItems(draft, AT_100)
      await drafts().addCodes(draft, "TEN")
      await drafts().confirm(draft)
      expect(await drafts().discount(draft)).toBe(10)
      await drafts().convert(draft)
      expect(await uses(id)).toMatchObject([{ state: "bound", order_id: draft, amount: "10" }])
    })

    it("K3 takes a code off again, and counts nothing", async () => {
      const { id } = await ten()
      const draft = await drafts().create(AT_100, { promo_codes: ["TEN"] })
      await drafts().begin(draft)
      expect((await drafts().removeCodes(draft, " ten")).status).toBe(200)
      await drafts().confirm(draft)
      expect(await drafts().discount(draft)).toBe(0)
      await drafts().convert(draft)
      await reconcileRedemptions(shop().container, new Date(Date.now() + 20 * MINUTE))
      expect(await desk().redemptions(id)).toEqual([])
      expect(await used(id)).toBe(0)
    })

    it("K3 counts nothing for a code whose edit was cancelled", async () => {
      const { id } = await ten()
      const draft = await drafts().create(AT_100)
      await drafts().begin(draft)
      await drafts().addCodes(draft, "TEN")
      expect((await drafts().cancel(draft)).status).toBe(200)
      expect(await drafts().discount(draft)).toBe(0)
      await drafts().convert(draft)
      await reconcileRedemptions(shop().container, new Date(Date.now() + 20 * MINUTE))
      expect(await desk().redemptions(id)).toEqual([])
      expect(await used(id)).toBe(0)
    })

    it("K3 counts a code whose removal was cancelled", async () => {
      const { id } = await ten()
      const draft = await drafts().create(AT_100, { promo_codes: ["TEN"] })
      await drafts().begin(draft)
      await drafts().removeCodes(draft, "TEN")
      await drafts().cancel(draft)
      expect(await drafts().discount(draft)).toBe(10)
      await drafts().convert(draft)
      expect(await uses(id)).toMatchObject([{ state: "bound", amount: "10" }])
    })

    it("K3 brings no code of a cancelled edit back with the next one", async () => {
      const { id } = await ten()
      await desk().create({ code: "FIVE", discount: percentage(5) })
      const draft = await drafts().create(AT_100)
      await drafts().begin(draft)
      await drafts().addCodes(draft, "TEN")
      await drafts().cancel(draft)
      await drafts().begin(draft)
      await drafts().addCodes(draft, "FIVE")
      await drafts().confirm(draft)
      expect(await drafts().discount(draft)).toBe(5)
      await drafts().convert(draft)
      expect(await desk().redemptions(id)).toEqual([])
    })

    it("K3 C7 neither enters nor takes off a code that core refuses, without an open edit", async () => {
      const { id } = await ten()
      await desk().create({ code: "FIVE", discount: percentage(5) })
      await desk().settings({ max_coupons_per_order: 1 })
      const draft = await drafts().create(AT_100)
      const unopened = { status: 400, data: { message: expect.stringContaining("Order Change") } }
      expect(await drafts().addCodes(draft, "TEN")).toMatchObject(unopened)
      await drafts().begin(draft)
      expect((await drafts().addCodes(draft, "FIVE")).status).toBe(200)
      await drafts().confirm(draft)
      expect(await drafts().discount(draft)).toBe(5)

      expect(await drafts().removeCodes(draft, "FIVE")).toMatchObject(unopened)
      await drafts().begin(draft)
      await drafts().addItems(draft, { "FILTERS-100": 1 })
      await drafts().confirm(draft)
      expect(await drafts().discount(draft)).toBe(5.25)
      await drafts().convert(draft)
      expect(await desk().redemptions(id)).toEqual([])
    })

    const REASONS: [string, () => Partial<CreateCouponInput>, object][] = [
      [
        "S2 expired",
        () => ({ ends_at: "2025-11-03T18:00:00Z" }),
        {
          code: "coupon_expired",
          message: expect.stringMatching(/^TEN: This coupon ended on Nov 3, 2025, 6:00\sPM UTC\.$/),
        },
      ],
      [
        "D2 not started",
        () => ({ starts_at: new Date(Date.now() + DAY).toISOString() }),
        { code: "coupon_not_started" },
      ],
      ["I9 paused", () => ({ publication: "paused" }), { code: "coupon_paused" }],
      [
        "B3 for a group this customer is not in",
        () => ({ audience: { group_ids: [String(shop().ids.groups.vip)] } }),
        { code: "coupon_customer_groups" },
      ],
      [
        "B21 for another region",
        () => ({ region_ids: [shop().ids.regions.europe] }),
        { code: "coupon_region", message: "TEN: This coupon does not apply in your region." },
      ],
      [
        "A2 in another currency",
        () => ({ discount: fixed(5, "eur") }),
        { code: "coupon_currency" },
      ],
      [
        "B24 for existing customers",
        () => ({ audience: { history: "existing" } }),
        { code: "coupon_existing_customers" },
      ],
    ]

    it.each(REASONS)(
      "K3 says at once why a code does not apply that is %s",
      async (_, fields, data) => {
        const { id } = await ten(fields())
        const refused = { status: 400, data: { type: "not_allowed", ...data } }
        const draft = await drafts().create(AT_100)
        await drafts().begin(draft)
        expect(await drafts().addCodes(draft, "TEN")).toMatchObject(refused)
        await drafts().confirm(draft)
        expect(await drafts().discount(draft)).toBe(0)

        expect(await drafts().post(AT_100, { promo_codes: ["TEN"] })).toMatchObject(refused)
        await drafts().convert(draft)
        await reconcileRedemptions(shop().container, new Date(Date.now() + 20 * MINUTE))
        expect(await desk().redemptions(id)).toEqual([])
      }
    )

    const WAITS: typeof REASONS = [
      [
        "S4 below its minimum",
        () => ({ minimum_spend: { amounts: [{ currency_code: "usd", amount: 150 }] } }),
        {
          code: "coupon_minimum_spend",
          message: "TEN: Spend $50.00 more to use this coupon.",
        },
      ],
      [
        "S3 for other products",
        () => ({
          discount: percentage(10, { target: "items", allocation: "each", max_quantity: 1 }),
          targets: [
            { attribute: "items.product.id", values: [String(shop().ids.products.sencha)] },
          ],
        }),
        {
          code: "coupon_products",
          message: "TEN: No item in your cart takes part in this coupon.",
        },
      ],
      [
        "C2 without the e-mail it counts by",
        () => ({ per_customer_limit: 1 }),
        {
          code: "coupon_email_required",
          message: "TEN: Enter your e-mail address to use this coupon.",
        },
      ],
    ]

    it.each(WAITS)("K3 says at once why a code would give nothing %s", async (_, fields, data) => {
      const { id } = await ten(fields())
      const draft = await drafts().create(AT_100, { email: undefined })
      await drafts().begin(draft)
      expect(await drafts().addCodes(draft, "TEN")).toMatchObject({
        status: 400,
        data: { type: "not_allowed", ...data },
      })
      await drafts().confirm(draft)
      await drafts().convert(draft)
      expect(await desk().redemptions(id)).toEqual([])
    })

    it.each(WAITS)("K3 makes no draft with a code that would give nothing %s", async (...row) => {
      const [, fields, data] = row
      await ten(fields())
      const before = await written()
      const answer = await drafts().post(AT_100, { email: undefined, promo_codes: ["TEN"] })
      expect(answer).toMatchObject({ status: 400, data: { type: "not_allowed", ...data } })
      expect(await written()).toEqual(before)
    })

    it("K3 counts items without a variant and prices of their own towards the minimum", async () => {
      await ten({ minimum_spend: { amounts: [{ currency_code: "usd", amount: 60 }] } })
      const custom = (unit_price: number) => ({
        items: [
          { title: "Engraving", unit_price, quantity: 1 },
          { variant_id: shop().ids.variants["POUR-2"]?.id, unit_price: 10, quantity: 2 },
        ],
        promo_codes: ["TEN"],
      })
      expect(await drafts().post({}, custom(39))).toMatchObject({
        status: 400,
        data: { message: "TEN: Spend $1.00 more to use this coupon." },
      })
      expect(await drafts().discount(await drafts().create({}, custom(40)))).toBe(6)
    })

    it("B3 K3 takes a code for the account of the address that a new draft names", async () => {
      await ten({ audience: { group_ids: [String(shop().ids.groups.vip)] } })
      const fields = { email: "vip@example.com", promo_codes: ["TEN"] }
      expect(await drafts().discount(await drafts().create(AT_100, fields))).toBe(10)
    })

    it("A10 K3 gives what a code for products gives with a new draft", async () => {
      const products = [String(shop().ids.products["hand-grinder"])]
      await ten({
        discount: percentage(10, { target: "items" }),
        targets: [{ attribute: "items.product.id", values: products }],
      })
      const draft = await drafts().create(AT_100, { promo_codes: ["TEN"] })
      expect(await drafts().discount(draft)).toBe(7.5)
    })

    const MEETINGS: [string, object, Partial<CreateCouponInput>, object][] = [
      [
        "J3 beyond the coupons of an order",
        { max_coupons_per_order: 1 },
        { discount: percentage(5) },
        {
          code: "coupon_coupons_per_order",
          message: "OTHER: An order cannot take another coupon beside TEN.",
        },
      ],
      [
        "J3 whose items another coupon holds",
        { max_coupons_per_item: 1 },
        { discount: percentage(5) },
        {
          code: "coupon_coupons_per_item",
          message: "OTHER: The items that this coupon is for are discounted by TEN already.",
        },
      ],
      [
        "J3 that finds nothing left",
        {},
        { discount: percentage(5) },
        {
          code: "coupon_nothing_left",
          message: "OTHER: Other discounts already take off everything this coupon could.",
        },
      ],
    ]

    it.each(MEETINGS)("K3 says at once why it takes no code %s", async (...row) => {
      const [title, settings, fields, data] = row
      const refused = { status: 400, data: { type: "not_allowed", ...data } }
      await desk().settings(settings)
      await ten(title.includes("nothing") ? { discount: percentage(100) } : {})
      await desk().create({ code: "OTHER", ...fields })
      const draft = await drafts().create(AT_100, { promo_codes: ["TEN"] })
      await drafts().begin(draft)
      expect(await drafts().addCodes(draft, "OTHER")).toMatchObject(refused)
      const before = await written()
      expect(await drafts().post(AT_100, { promo_codes: ["TEN", "OTHER"] })).toMatchObject(refused)
      expect(await written()).toEqual(before)
    })

    it("J6 K3 says whom a code of a higher priority would push off the draft", async () => {
      await desk().settings({ max_coupons_per_order: 1, application_order: "priority" })
      await ten()
      await desk().create({ code: "FIRST", discount: percentage(5), priority: 5 })
      const draft = await drafts().create(AT_100, { promo_codes: ["TEN"] })
      await drafts().begin(draft)
      expect(await drafts().addCodes(draft, "FIRST")).toMatchObject({
        status: 400,
        data: { message: "TEN: An order cannot take another coupon beside FIRST." },
      })
    })

    it("K3 sees what native promotions leave of a draft", async () => {
      await nativePromotion(shop(), "ALL", 100)
      await ten()
      expect(await drafts().post(AT_100, { promo_codes: ["ALL", "TEN"] })).toMatchObject({
        status: 400,
        data: { code: "coupon_nothing_left" },
      })
      const draft = await drafts().create(AT_100, { promo_codes: ["ALL"] })
      await drafts().begin(draft)
      expect(await drafts().addCodes(draft, "TEN")).toMatchObject({
        status: 400,
        data: { code: "coupon_nothing_left" },
      })
    })

    it("A10 K3 takes a code that the items of the open edit allow", async () => {
      const { id } = await ten({
        minimum_spend: { amounts: [{ currency_code: "usd", amount: 150 }] },
      })
      const draft = await drafts().create(AT_100)
      await drafts().begin(draft)
      await drafts().addItems(draft, { "POUR-4": 1, "FILTERS-100": 1 })
      expect((await drafts().addCodes(draft, "TEN")).status).toBe(200)
      await drafts().confirm(draft)
      expect(await drafts().discount(draft)).toBe(15.4)
      await drafts().convert(draft)
      expect(await uses(id)).toMatchObject([{ amount: "15.4" }])
    })

    it("K3 says so of a code that nobody has", async () => {
      const draft = await drafts().create(AT_100)
      await drafts().begin(draft)
      expect(await drafts().addCodes(draft, "NOBODYS")).toMatchObject({
        status: 400,
        data: { type: "invalid_data", message: "The promotion code NOBODYS is invalid" },
      })
    })

    it("C1 C2 says at once that it is used up, in total and by this customer", async () => {
      await ten({ total_limit: 1 })
      await desk().create({ code: "ONCE", discount: percentage(5), per_customer_limit: 1 })
      const first = await drafts().create(AT_100, { promo_codes: ["TEN", "ONCE"] })
      await drafts().convert(first)
      await eventually(async () => {
        const draft = await drafts().create(AT_100)
        await drafts().begin(draft)
        expect(await drafts().addCodes(draft, "TEN")).toMatchObject({
          status: 400,
          data: { code: "coupon_used_up" },
        })
        expect(await drafts().addCodes(draft, "ONCE")).toMatchObject({
          status: 400,
          data: { code: "coupon_customer_limit" },
        })
      })
    })

    it("C1 C2 Z2 records it as over the limit and shows it when none is left at the conversion", async () => {
      const { id } = await ten({ total_limit: 1 })
      const first = await drafts().create(AT_100, { promo_codes: ["TEN"] })
      const second = await drafts().create(AT_100, { promo_codes: ["TEN"] })
      await drafts().convert(first)
      await eventually(async () => expect(await used(id)).toBe(1))
      await drafts().convert(second)
      await eventually(async () => expect(await used(id)).toBe(2))

      expect(await desk().redemptions(id)).toMatchObject([
        { state: "bound", order_id: second, over_limit: true, amount: "10" },
        { state: "bound", order_id: first, over_limit: false, amount: "10" },
      ])
      expect(await desk().retrieve(id)).toMatchObject({ total_limit: 1, used: 2, remaining: 0 })
      expect(await differences(shop())).toEqual([])
    })

    it("C1 Z2 is within the limits while uses are left, though the coupon was changed and paused meanwhile", async () => {
      const { id } = await ten({ total_limit: 2, per_customer_limit: 1 })
      const draft = await drafts().create(AT_100, { promo_codes: ["TEN"] })
      await desk().update(id, { discount: percentage(20) })
      await desk().pause(id)
      await drafts().convert(draft)
      await eventually(async () => expect(await used(id)).toBe(1))

      expect(await desk().redemptions(id)).toMatchObject([
        { state: "bound", order_id: draft, over_limit: false, terms_version: 1, amount: "10" },
      ])
      expect(await differences(shop())).toEqual([])
    })

    it("Z2 X24 is counted once, though the event is missed or told twice", async () => {
      const { id } = await ten()
      const draft = await drafts().create(AT_100, { promo_codes: ["TEN"] })
      await withLostEvents(shop(), "order.placed", () => drafts().convert(draft))
      expect(await desk().redemptions(id)).toEqual([])
      const later = new Date(Date.now() + 2 * MINUTE)
      expect(await reconcileRedemptions(shop().container, later)).toMatchObject({ settled: 1 })
      expect(await reconcileRedemptions(shop().container, later)).toMatchObject({ settled: 0 })
      expect(await desk().redemptions(id)).toMatchObject([{ state: "bound", order_id: draft }])
    })

    it("L1 comes back when the order is cancelled", async () => {
      const { id } = await ten()
      const draft = await drafts().create(AT_100, { promo_codes: ["TEN"] })
      await drafts().convert(draft)
      await uses(id)
      await shop().api.admin("POST", `/admin/orders/${draft}/cancel`)
      await eventually(async () => expect(await used(id)).toBe(0))
      expect(await desk().redemptions(id)).toMatchObject([{ state: "reversed", order_id: draft }])
    })

    it("Y2 K4 takes a fixed amount off in Europe", async () => {
      await desk().create({ code: "GROSS", discount: fixed(10, "eur", { is_tax_inclusive: true }) })
      const draft = await drafts().create(
        { "SENCHA-100": 2 },
        { ...inEurope(shop()), promo_codes: ["GROSS"] }
      )
      const { data } = await shop().api.admin("GET", `/admin/orders/${draft}`)
      expect(data.order.discount_total).toBe(10)
      expect(Math.round(data.order.item_total * 100)).toBe(3400)
    })
  })

  describe("Orders made by a script", () => {
    const scripted = (promo_codes: string[], fields: object = {}) => {
      const { ids, container } = shop()
      return createOrderWorkflow(container).run({
        input: {
          ...inAmerica({ ids }),
          currency_code: "usd",
          sales_channel_id: ids.sales_channel_id,
          email: "script@example.com",
          items: [
            {
              variant_id: String(ids.variants["GRINDER-BLACK"]?.id),
              title: "Grinder",
              unit_price: 75,
              quantity: 2,
            },
          ],
          promo_codes,
          ...fields,
        },
      })
    }

    it("K3 Z2 get the discount, and are counted by the job", async () => {
      const { id } = await ten({ per_customer_limit: 1 })
      const { result: order } = await scripted(["TEN"])
      expect(await drafts().discount(order.id)).toBe(15)
      const later = new Date(Date.now() + 2 * MINUTE)
      await reconcileRedemptions(shop().container, later)
      expect(await desk().redemptions(id)).toMatchObject([
        { state: "bound", order_id: order.id, amount: "15", currency_code: "usd" },
      ])

      const cart = await shopper(shop()).cart(AT_100, { email: "Script@example.com" })
      await shopper(shop()).enter(cart, "TEN")
      expect(await shopper(shop()).coupons(cart)).toMatchObject([
        { state: "refused", reasons: [{ code: "customer_limit" }] },
      ])
    })

    it("B3 B21 get none that is not for them", async () => {
      const { groups, regions } = shop().ids
      await ten({ audience: { group_ids: [String(groups.vip)] } })
      await desk().create({ code: "EU", discount: percentage(5), region_ids: [regions.europe] })
      const { result: order } = await scripted(["TEN", "EU"])
      expect(await drafts().discount(order.id)).toBe(0)

      const { result: member } = await scripted(["TEN"], {
        email: "vip@example.com",
        customer_id: shop().ids.customers["vip@example.com"],
      })
      expect(await drafts().discount(member.id)).toBe(15)
    })
  })

  describe("Order edits", () => {
    it("K4 keep the discount where it is carried over, past its end and limit, and count nothing more", async () => {
      const { id } = await ten({ total_limit: 1 })
      const sam = shopper(shop())
      const cart = await sam.cart(AT_100)
      await sam.enter(cart, "TEN")
      await sam.readyToPay(cart)
      const order = (await sam.complete(cart)).data.order.id
      await uses(id)
      await desk().update(id, { ends_at: new Date(Date.now() - DAY).toISOString() })

      const { admin } = shop().api
      const edit = (await admin("POST", "/admin/order-edits", { order_id: order })).data
        .order_change
      await admin("POST", `/admin/order-changes/${edit.id}`, { carry_over_promotions: true })
      const added = await admin("POST", `/admin/order-edits/${order}/items`, {
        items: [{ variant_id: shop().ids.variants["POUR-2"]?.id, quantity: 1 }],
      })
      expect(added.status).toBe(200)
      await admin("POST", `/admin/order-edits/${order}/request`)
      expect((await admin("POST", `/admin/order-edits/${order}/confirm`)).status).toBe(200)

      expect(await drafts().discount(order)).toBe(14.2)
      await reconcileRedemptions(shop().container, new Date(Date.now() + 20 * MINUTE))
      expect(await desk().redemptions(id)).toMatchObject([
        { state: "bound", order_id: order, amount: "10" },
      ])
      expect(await used(id)).toBe(1)
      expect(await differences(shop())).toEqual([])
    })
  })
})
