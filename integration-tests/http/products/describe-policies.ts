import { couponDesk, percentage } from "../../support/coupons"
import { draftDesk } from "../../support/draft-desk"
import { eventually } from "../../support/eventually"
import { discountsOf, newProduct } from "../../support/items"
import type { Shop } from "../../support/shop-suite"
import { shopper } from "../../support/shopper"
import { database } from "../../support/tables"

export function describePolicies(shop: () => Shop): void {
  describe("coupons that a product takes", () => {
    const admin: Shop["api"]["admin"] = (...args) => shop().api.admin(...args)
    const desk = () => couponDesk(shop())
    const sam = () => shopper(shop())
    const product = (sku: string) => String(shop().ids.variants[sku]?.product_id)
    const create = (code: string, fields: object = {}) =>
      desk().create({ code, discount: percentage(10), ...fields })
    const set = async (id: string, body: object) => {
      const answer = await admin("POST", `/admin/coupon-products/${id}`, body)
      expect(answer.status).toBe(200)
      return answer.data.coupon_product
    }
    const policy = async (id: string) =>
      (await admin("GET", `/admin/coupon-products/${id}`)).data.coupon_product
    const discounts = async (cart: string) =>
      discountsOf((await sam().retrieve(cart)).data.cart.items)
    const NOT_ALLOWED = { code: "not_allowed_for_items", params: {} }

    it("B15 B16 leaves a product alone that takes no coupons, says so, and applies beside others", async () => {
      await create("All")
      expect(await policy(product("MUG-MOSS"))).toEqual({
        product_id: product("MUG-MOSS"),
        policy: "any",
        coupon_ids: [],
      })
      const cart = await sam().cart({ "MUG-MOSS": 1 })
      await sam().enter(cart, "all")
      expect(await discounts(cart)).toEqual({ "MUG-MOSS": 1.7 })

      expect(await set(product("MUG-MOSS"), { policy: "none" })).toMatchObject({ policy: "none" })
      await sam().add(cart, "MUG-MOSS", 1)
      expect(await discounts(cart)).toEqual({})
      const [waiting] = await sam().coupons(cart)
      expect(waiting).toMatchObject({
        state: "waiting",
        reasons: [{ ...NOT_ALLOWED, message: "The items in your cart do not take this coupon." }],
        item_ids: [],
      })
      expect(waiting.other_item_ids).toHaveLength(1)

      await sam().add(cart, "POT-MOSS", 1)
      expect(await discounts(cart)).toEqual({ "POT-MOSS": 5.4 })
      const [applied] = await sam().coupons(cart)
      expect(applied).toMatchObject({ state: "applied", amount: "5.4" })
      expect([applied.item_ids.length, applied.other_item_ids.length]).toEqual([1, 1])

      await set(product("MUG-MOSS"), { policy: "any" })
      await sam().add(cart, "FILTERS-100", 1)
      expect(await discounts(cart)).toEqual({
        "MUG-MOSS": 3.4,
        "POT-MOSS": 5.4,
        "FILTERS-100": 0.5,
      })
    })

    it("B15 lets only listed coupons through, automatic ones alike, and offers no others", async () => {
      const mine = await create("Mine", { is_public: true })
      await create("Other", { is_public: true })
      await create("Everywhere", { is_automatic: true, code: undefined, name: "Everywhere" })
      await set(product("MUG-MOSS"), { policy: "listed", coupon_ids: [mine.id, mine.id] })
      expect(await policy(product("MUG-MOSS"))).toMatchObject({
        policy: "listed",
        coupon_ids: [mine.id],
      })
      const cart = await sam().cart({ "MUG-MOSS": 1 })
      expect(await discounts(cart)).toEqual({})
      const path = `/store/carts/${cart}/coupons/available`
      const { data } = await shop().api.store("GET", path)
      expect(data.coupons).toMatchObject([
        { code: "Mine", state: "applied", amount: "1.7" },
        { code: "Other", state: "waiting", reasons: [NOT_ALLOWED], item_ids: [] },
      ])
      await sam().enter(cart, "other")
      await sam().enter(cart, "mine")
      expect(await sam().coupons(cart)).toMatchObject([
        { code: "Other", state: "waiting" },
        { code: "Mine", state: "applied", amount: "1.7" },
      ])
      await sam().readyToPay(cart)
      const order = (await sam().complete(cart)).data.order
      expect(order.discount_subtotal).toBe(1.7)
    })

    it("B15 B16 tells staff at once: in the test cart, and on drafts", async () => {
      const all = await create("All")
      await set(product("MUG-MOSS"), { policy: "none" })
      const variant_id = String(shop().ids.variants["MUG-MOSS"]?.id)
      const { data } = await admin("POST", "/admin/coupons/test-cart", {
        coupon_ids: [all.id],
        cart: { currency_code: "usd", items: [{ variant_id, quantity: 1 }] },
      })
      expect(data.trace.coupons[0]).toMatchObject({
        state: "waiting",
        refusals: [NOT_ALLOWED],
        lines: [{ in_scope: false, left_out: "not_allowed" }],
      })
      const refused = await draftDesk(shop()).post({ "MUG-MOSS": 1 }, { promo_codes: ["all"] })
      expect(refused).toMatchObject({
        status: 400,
        data: { code: "coupon_not_allowed_for_items" },
      })
      const draft = await draftDesk(shop()).create(
        { "MUG-MOSS": 1, "POT-MOSS": 1 },
        { promo_codes: ["all"] }
      )
      expect(await draftDesk(shop()).discount(draft)).toBe(5.4)
    })

    it("B15 keeps on an order what was bought, and lets what is added obey", async () => {
      await create("All")
      const cart = await sam().cart({ "MUG-MOSS": 1 })
      await sam().enter(cart, "all")
      await sam().readyToPay(cart)
      const { order } = (await sam().complete(cart)).data
      await set(product("MUG-MOSS"), { policy: "none" })
      await set(product("POT-MOSS"), { policy: "none" })

      const edit = `/admin/order-edits/${order.id}`
      const { id } = (await admin("POST", "/admin/order-edits", { order_id: order.id })).data
        .order_change
      await admin("POST", `/admin/order-changes/${id}`, { carry_over_promotions: true })
      const added = await admin("POST", `${edit}/items`, {
        items: ["POT-MOSS", "FILTERS-100"].map((sku) => ({
          variant_id: shop().ids.variants[sku]?.id,
          quantity: 1,
        })),
      })
      expect(added.status).toBe(200)
      await admin("POST", `${edit}/request`)
      await admin("POST", `${edit}/confirm`)
      const { data } = await admin(
        "GET",
        `/admin/orders/${order.id}?fields=*items,*items.adjustments`
      )
      expect(discountsOf(data.order.items)).toEqual({ "MUG-MOSS": 1.7, "FILTERS-100": 0.5 })
    })

    it("B15 refuses coupons and products there are not, and forgets what is deleted", async () => {
      const one = await create("One")
      const two = await create("Two")
      const of = product("MUG-MOSS")
      const path = `/admin/coupon-products/${of}`
      expect(
        await admin("POST", path, { policy: "listed", coupon_ids: [one.id, "coupon_none"] })
      ).toMatchObject({ status: 404, data: { code: "coupon_not_found" } })
      expect((await admin("POST", path, { policy: "listed", coupon_ids: [] })).status).toBe(400)
      expect((await admin("POST", path, { policy: "some" })).status).toBe(400)
      for (const method of ["GET", "POST"] as const) {
        const none = await admin(method, "/admin/coupon-products/prod_none", { policy: "none" })
        expect(none.status).toBe(404)
      }

      await set(of, { policy: "listed", coupon_ids: [one.id, two.id] })
      await admin("DELETE", `/admin/coupons/${one.id}?hard=true`)
      expect(await policy(of)).toMatchObject({ policy: "listed", coupon_ids: [two.id] })
      await admin("DELETE", `/admin/coupons/${two.id}?hard=true`)
      expect(await policy(of)).toMatchObject({ policy: "none", coupon_ids: [] })

      const { id } = await newProduct(shop(), "Soon gone")
      await set(id, { policy: "none" })
      await admin("DELETE", `/admin/products/${id}`)
      await eventually(async () => {
        expect(await database(shop())("coupon_product").where({ product_id: id })).toEqual([])
      })
    })
  })
}
