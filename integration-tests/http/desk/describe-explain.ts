import { account } from "../../support/accounts"
import { couponDesk, percentage } from "../../support/coupons"
import { draftDesk } from "../../support/draft-desk"
import { eventually } from "../../support/eventually"
import { nativePromotion } from "../../support/native-promotion"
import type { Shop } from "../../support/shop-suite"
import { shopper } from "../../support/shopper"
import { contents, database } from "../../support/tables"

export function describeExplain(shop: () => Shop): void {
  describe("why does it not apply?", () => {
    const admin: Shop["api"]["admin"] = (...args) => shop().api.admin(...args)
    const desk = () => couponDesk(shop())
    const explain = async (coupon_ids: string[], body: object) => {
      const answer = await admin("POST", "/admin/coupons/test-cart", { coupon_ids, ...body })
      expect(answer.status).toBe(200)
      return answer.data
    }

    async function order(
      codes: string[],
      items: Record<string, number> = { "SENCHA-100": 2 },
      who: Pick<ReturnType<typeof shopper>, "cart" | "enter" | "readyToPay" | "complete"> = shopper(
        shop()
      )
    ): Promise<string> {
      const cart = await who.cart(items)
      for (const code of codes) {
        await who.enter(cart, code)
      }
      await who.readyToPay(cart)
      const { data } = await who.complete(cart)
      expect(data.type).toBe("order")
      return data.order.id
    }

    it("S1 S3 tries a coupon on an order as it was placed, and says what is of today", async () => {
      const { ids } = shop()
      await nativePromotion(shop(), "Native10", 10)
      const tea = await desk().create({
        code: "Tea",
        discount: percentage(10, { target: "items" }),
        targets: [
          {
            attribute: "items.product.id",
            values: [String(ids.variants["SENCHA-100"]?.product_id)],
          },
        ],
        region_ids: [String(ids.regions.us)],
        minimum_spend: { amounts: [{ currency_code: "usd", amount: 40 }] },
      })
      const far = await desk().create({
        code: "Far",
        discount: percentage(5),
        region_ids: [String(ids.regions.europe)],
        ends_at: "2020-01-01T00:00:00Z",
      })
      const id = await order(["Native10"], { "SENCHA-100": 2, "EARL-100": 1 })
      const before = await contents(shop())
      const { trace, order: basis } = await explain([tea.id, far.id], { order_id: id })
      expect(basis).toMatchObject({
        id,
        display_id: expect.any(Number),
        version: 1,
        placed_at: expect.stringMatching(/Z$/),
        as_of_now: expect.arrayContaining(["status", "total-limit", "customer-limit"]),
      })
      expect(trace.currency_code).toBe("usd")
      const sencha = trace.lines.find(({ sku }: { sku: string }) => sku === "SENCHA-100")
      expect(sencha).toMatchObject({ quantity: "2", subtotal: "46", title: "Sencha First Flush" })
      expect(trace.coupons[0]).toMatchObject({ state: "applied", amount: "4.14" })
      const lines = trace.coupons[0].lines
      expect(lines.filter(({ in_scope }: { in_scope: boolean }) => in_scope)).toMatchObject([
        { line_id: sencha.line_id, base: "41.4", amount: "4.14" },
      ])
      expect(trace.coupons[1]).toMatchObject({
        state: "refused",
        conditions: expect.arrayContaining([
          expect.objectContaining({ rule: "status", passed: false, actual: "expired" }),
          expect.objectContaining({ rule: "region", passed: false }),
        ]),
      })
      expect(await contents(shop())).toEqual(before)
    })

    it("Z1 S6 J7 tries a coupon beside those that are there: who won, who is in the way, step by step", async () => {
      await nativePromotion(shop(), "Native10", 10)
      const half = await desk().create({ code: "Half", discount: percentage(50) })
      const alone = await desk().create({
        code: "Alone",
        discount: percentage(20),
        combines_with: [],
      })
      const guest = shopper(shop())
      const cart_id = await guest.cart({ "SENCHA-100": 2 })
      await guest.enter(cart_id, "Native10")
      await guest.enter(cart_id, "Half")
      const before = await contents(shop())
      const asked = { cart_id, with_entered: true }
      const { trace } = await explain([alone.id], asked)
      expect(trace.order).toEqual([half.id, alone.id])
      expect(trace.coupons).toMatchObject([
        { coupon_id: half.id, state: "applied", amount: "20.7", in_the_way: null },
        {
          coupon_id: alone.id,
          state: "waiting",
          refusals: [{ code: "not_combinable" }],
          in_the_way: [half.id, null],
        },
      ])
      const waterfall = {
        price: "46",
        steps: [
          { coupon_id: null, amount: "4.6", remaining: "41.4" },
          { coupon_id: half.id, amount: "20.7", remaining: "20.7" },
        ],
        final: "20.7",
      }
      expect(trace).toMatchObject({ with_tax: false, waterfall, lines: [{ waterfall }] })
      expect((await explain([alone.id], { cart_id })).trace.coupons).toMatchObject([
        { coupon_id: alone.id, in_the_way: [null] },
      ])
      expect(await contents(shop())).toEqual(before)
    })

    it("Z1 tries a coupon beside those that an order was placed with", async () => {
      const half = await desk().create({ code: "Half", discount: percentage(50) })
      const ten = await desk().create({ code: "Ten", discount: percentage(10) })
      const order_id = await order(["Half"])
      const { trace } = await explain([ten.id], { order_id, with_entered: true })
      expect(trace.waterfall).toEqual({
        price: "46",
        steps: [
          { coupon_id: half.id, amount: "23", remaining: "23" },
          { coupon_id: ten.id, amount: "2.3", remaining: "20.7" },
        ],
        final: "20.7",
      })
    })

    it("S1 leaves out of an order what it took itself, and what came after it", async () => {
      const once = await desk().create({
        code: "Once",
        discount: percentage(10),
        per_customer_limit: 1,
        total_limit: 1,
      })
      const first = await desk().create({
        code: "First",
        discount: percentage(5),
        audience: { history: "new" },
      })
      const vera = () => account(shop(), "vip@example.com")
      const id = await order(["once"], { "SENCHA-100": 1 }, await vera())
      const later = await order([], { "SENCHA-100": 1 }, await vera())
      await eventually(async () =>
        expect(await desk().redemptions(once.id)).toMatchObject([{ state: "bound" }])
      )
      const both = [once.id, first.id]
      const states = async (order_id: string) =>
        (await explain(both, { order_id })).trace.coupons.map(
          ({ state }: { state: string }) => state
        )
      expect(await states(id)).toEqual(["applied", "applied"])
      expect(await states(later)).toEqual(["refused", "refused"])
    })

    it("S1 takes an order as it was placed, whatever was edited since, and a draft as it is", async () => {
      const coupon = await desk().create({ code: "Tea", discount: percentage(10) })
      const id = await order([], { "SENCHA-100": 1 })
      const edit = await admin("POST", "/admin/order-edits", { order_id: id })
      expect(edit.status).toBe(200)
      await admin("POST", `/admin/order-edits/${id}/items`, {
        items: [{ variant_id: shop().ids.variants["EARL-100"]?.id, quantity: 3 }],
      })
      expect((await admin("POST", `/admin/order-edits/${id}/request`)).status).toBe(200)
      expect((await admin("POST", `/admin/order-edits/${id}/confirm`)).status).toBe(200)
      expect(
        (await admin("GET", `/admin/orders/${id}?fields=*items`)).data.order.items
      ).toHaveLength(2)
      const { trace } = await explain([coupon.id], { order_id: id })
      expect(trace.lines).toMatchObject([{ sku: "SENCHA-100", quantity: "1" }])
      expect(trace.coupons[0].amount).toBe("2.3")

      const draft = await draftDesk(shop()).create({ "SENCHA-100": 3 })
      const drafted = await explain([coupon.id], { order_id: draft })
      expect(drafted.trace.coupons[0]).toMatchObject({ state: "applied", amount: "6.9" })
    })

    it("S1 knows the products of an order when they are deleted", async () => {
      const product = String(shop().ids.variants["SENCHA-100"]?.product_id)
      const coupon = await desk().create({
        code: "Tea",
        discount: percentage(10, { target: "items" }),
        targets: [{ attribute: "items.product.id", values: [product] }],
      })
      const id = await order([], { "SENCHA-100": 1 })
      await database(shop())("product").where({ id: product }).update({ deleted_at: new Date() })
      const { trace } = await explain([coupon.id], { order_id: id })
      expect(trace.coupons).toMatchObject([{ state: "applied", amount: "2.3" }])
    })

    it("S1 S2 asks of a customer without a cart what is about the person, and names the rest", async () => {
      const { ids } = shop()
      const vera = String(ids.customers["vip@example.com"])
      const groups = await desk().create({
        code: "Wholesale",
        discount: percentage(10),
        audience: { group_ids: [String(ids.groups.wholesale)] },
        minimum_spend: { amounts: [{ currency_code: "usd", amount: 40 }] },
        ends_at: "2020-01-01T00:00:00Z",
      })
      const named = await desk().create({
        code: "Vera",
        discount: percentage(10),
        per_customer_limit: 1,
        named_customers: { emails: ["vip@example.com"] },
      })
      const before = await contents(shop())
      const { person, trace } = await explain([groups.id, named.id], { customer_id: vera })
      expect(trace).toBeUndefined()
      expect(person).toMatchObject({
        customer_id: vera,
        coupons: [
          {
            coupon_id: groups.id,
            state: "refused",
            addressed: false,
            conditions: [
              { rule: "status", passed: false, actual: "expired" },
              { rule: "customer-groups", passed: false },
            ],
            refusals: [{ code: "expired" }, { code: "customer_groups" }],
          },
          {
            coupon_id: named.id,
            state: "eligible",
            addressed: true,
            refusals: [],
          },
        ],
      })
      expect(person.coupons[0].not_asked).toContain("minimum-spend")
      expect(person.coupons[0].not_asked).not.toContain("status")
      expect(person.coupons[1].conditions.map(({ rule }: { rule: string }) => rule).sort()).toEqual(
        ["customer-limit", "named-customers", "status"]
      )
      expect(await contents(shop())).toEqual(before)
    })

    it("S1 finds the carts that a coupon can be tried on: open ones by person, any by its id", async () => {
      const carts = async (query: string) =>
        (await admin("GET", `/admin/coupon-carts?${query}`)).data.carts
      const sam = shopper(shop())
      await sam.cart({})
      const first = await sam.cart({ "SENCHA-100": 2 }, { email: "ann_1@example.com" })
      const done = await sam.cart({ "SENCHA-100": 1 })
      await sam.readyToPay(done)
      expect((await sam.complete(done)).data.type).toBe("order")
      const vera = await account(shop(), "vip@example.com")
      const last = await vera.cart({ "SENCHA-100": 1 })
      const ids = async (query: string) => (await carts(query)).map(({ id }: { id: string }) => id)
      expect(await ids("")).toEqual([last, first])
      expect(await ids("limit=1")).toEqual([last])
      expect(await ids("q=NN_1")).toEqual([first])
      expect(await ids("q=vera")).toEqual([last])
      expect(await ids("q=%25")).toEqual([])
      expect(await ids(`id=${done}&id=${first}`)).toEqual([done, first])
      const { data } = await sam.retrieve(first)
      expect((await carts(`id=${first}`))[0]).toEqual({
        id: first,
        email: "ann_1@example.com",
        customer_name: null,
        currency_code: "usd",
        total: String(data.cart.total),
        created_at: expect.stringMatching(/Z$/),
      })
      expect((await admin("GET", "/admin/coupon-carts?limit=0")).status).toBe(400)
    })

    it.each<[string, object, number]>([
      ["an order there is not", { order_id: "order_no" }, 404],
      ["a customer there is not", { customer_id: "cus_no" }, 404],
      ["an order and a customer", { order_id: "order_no", customer_id: "cus_no" }, 400],
      ["a number for an order", { order_id: 5 }, 400],
      ["an empty customer", { customer_id: "" }, 400],
      ["nothing to test with", {}, 400],
    ])("Z2 answers %s clearly", async (_, body, status) => {
      const { id } = await desk().create({ code: "Tea", discount: percentage(5) })
      const answer = await admin("POST", "/admin/coupons/test-cart", { coupon_ids: [id], ...body })
      expect(answer.status).toBe(status)
      const ofNothing = await admin("POST", "/admin/coupons/test-cart", {
        coupon_ids: ["coupon_no"],
        customer_id: shop().ids.customers["vip@example.com"],
      })
      expect(ofNothing.status).toBe(404)
    })
  })
}
