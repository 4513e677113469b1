import type { CreateCouponInput } from "../../../src/contracts/coupon"
import { couponDesk, percentage } from "../../support/coupons"
import { draftDesk } from "../../support/draft-desk"
import { discountsOf, newProduct } from "../../support/items"
import type { Shop } from "../../support/shop-suite"
import { shopper } from "../../support/shopper"

const ITEMS = percentage(10, { target: "items", allocation: "across" })

type Rule = NonNullable<CreateCouponInput["targets"]>[number]

export function describeItems(shop: () => Shop): void {
  describe("items chosen and left out", () => {
    const desk = () => couponDesk(shop())
    const sam = () => shopper(shop())
    const variant = (sku: string) => String(shop().ids.variants[sku]?.id)
    const product = (sku: string) => String(shop().ids.variants[sku]?.product_id)
    const rule = (attribute: string, operator: "in" | "ne", ...values: string[]): Rule => ({
      attribute: `items.${attribute}`,
      operator,
      values,
    })
    const create = (code: string, ...targets: Rule[]) =>
      desk().create({ code, discount: ITEMS, targets })
    const discounts = async (cart: string) =>
      discountsOf((await sam().retrieve(cart)).data.cart.items)
    async function entered(code: string, items: Record<string, number>) {
      const cart = await sam().cart(items)
      await sam().enter(cart, code)
      return cart
    }

    it("B18 takes something off the variant chosen, not off its sister, on carts, drafts and orders", async () => {
      const coupon = await create("Moss", rule("variant_id", "in", variant("MUG-MOSS")))
      const cart = await entered("moss", { "MUG-MOSS": 1, "MUG-WHITE": 1 })
      expect(await discounts(cart)).toEqual({ "MUG-MOSS": 1.7 })
      expect(await sam().coupons(cart)).toMatchObject([{ state: "applied", amount: "1.7" }])

      const other = await entered("moss", { "MUG-WHITE": 1 })
      expect(await sam().coupons(other)).toMatchObject([
        { state: "waiting", reasons: [{ code: "products" }], item_ids: [] },
      ])
      await sam().add(other, "MUG-MOSS", 2)
      expect(await discounts(other)).toEqual({ "MUG-MOSS": 3.4 })

      const draft = await draftDesk(shop()).create(
        { "MUG-MOSS": 1, "MUG-WHITE": 1 },
        { promo_codes: ["moss"] }
      )
      expect(await draftDesk(shop()).discount(draft)).toBe(1.7)

      await sam().readyToPay(cart)
      const { data } = await sam().complete(cart)
      expect(data.order).toMatchObject({ discount_subtotal: 1.7 })
      expect(await desk().redemptions(coupon.id)).toMatchObject([{ amount: "1.7" }])
    })

    it("B18 shows the variant on its native promotion, and reads it back from there", async () => {
      const { api } = shop()
      const coupon = await create("Moss", rule("variant_id", "in", variant("MUG-MOSS")))
      const path = `/admin/promotions/${coupon.promotion_id}`
      const { data } = await api.admin("GET", path)
      const [native] = data.promotion.application_method.target_rules
      expect(native).toMatchObject({ attribute: "items.variant_id", operator: "in" })
      const answer = await api.admin("POST", `${path}/target-rules/batch`, {
        update: [{ id: native.id, operator: "in", values: [variant("MUG-WHITE")] }],
      })
      expect(answer.status).toBe(200)
      expect((await desk().retrieve(coupon.id)).terms.targets).toEqual([
        rule("variant_id", "in", variant("MUG-WHITE")),
      ])
    })

    it("B17 leaves a collection, a tag and a variant alone, on the cart and in what staff see", async () => {
      const { ids } = shop()
      const coupon = await create(
        "But",
        rule("product.collection_id", "ne", String(ids.collections["harbour-tea"])),
        rule("product.tags.id", "ne", String(ids.tags.organic), String(ids.tags.decaf)),
        rule("variant_id", "ne", variant("MUG-MOSS"))
      )
      const items = {
        "EARL-100": 1,
        "NOTTE-250": 1,
        "MUG-MOSS": 1,
        "MUG-WHITE": 1,
        "FILTERS-100": 2,
      }
      const cart = await entered("but", items)
      expect(await discounts(cart)).toEqual({ "MUG-WHITE": 1.7, "FILTERS-100": 1 })

      const { data } = await shop().api.admin("POST", "/admin/coupons/test-cart", {
        coupon_ids: [coupon.id],
        cart_id: cart,
      })
      const { lines, coupons } = data.trace
      const skuOf = (id: string) =>
        lines.find(({ line_id }: { line_id: string }) => line_id === id).sku
      expect(
        Object.fromEntries(
          coupons[0].lines.map(({ line_id, left_out }: { line_id: string; left_out: string }) => [
            skuOf(line_id),
            left_out,
          ])
        )
      ).toEqual({
        "EARL-100": "excluded",
        "NOTTE-250": "excluded",
        "MUG-MOSS": "excluded",
        "MUG-WHITE": null,
        "FILTERS-100": null,
      })

      const alone = await entered("but", { "EARL-100": 1 })
      expect(await sam().coupons(alone)).toMatchObject([
        { state: "waiting", reasons: [{ code: "products" }] },
      ])
    })

    it("B17 leaves gift cards and what takes no discounts alone, also where it is for the whole order", async () => {
      const card = await newProduct(shop(), "Gift card", { is_giftcard: true })
      const book = await newProduct(shop(), "Price-bound book", { discountable: false })
      await desk().create({ code: "All", discount: percentage(10) })
      const items = [card, book].map(({ variant_id }) => ({ variant_id, quantity: 1 }))
      const cart = await sam().cart({}, { items })
      await sam().enter(cart, "all")
      expect(await sam().coupons(cart)).toMatchObject([
        { state: "waiting", reasons: [{ code: "products" }] },
      ])
      await sam().add(cart, "MUG-WHITE", 1)
      expect(await discounts(cart)).toEqual({ "MUG-WHITE": 1.7 })

      const { data } = await shop().api.admin("POST", "/admin/coupons/test-cart", {
        coupon_ids: [(await desk().create({ code: "Try", discount: percentage(10) })).id],
        cart: { currency_code: "usd", items },
      })
      expect(data.trace.coupons[0].lines).toMatchObject([
        { in_scope: false, left_out: "gift_card", amount: "0" },
        { in_scope: false, left_out: "not_discountable", amount: "0" },
      ])
    })

    it("B17 B18 lists a product's coupons by its variants, and not those that leave all of it out", async () => {
      await create("White", rule("variant_id", "in", variant("MUG-WHITE")))
      await create(
        "NoMoss",
        rule("product.id", "in", product("MUG-MOSS")),
        rule("variant_id", "ne", variant("MUG-MOSS"))
      )
      await create(
        "NoMug",
        rule("product.id", "in", product("MUG-MOSS")),
        rule("variant_id", "ne", ...["MUG-MOSS", "MUG-WHITE", "MUG-INDIGO"].map(variant))
      )
      await create("Pot", rule("variant_id", "in", variant("POT-MOSS")))
      const { data } = await shop().api.admin(
        "GET",
        `/admin/coupons?product_id=${product("MUG-MOSS")}&order=name`
      )
      expect(data.coupons.map(({ code }: { code: string }) => code)).toEqual(["NoMoss", "White"])
    })

    it("B17 B18 refuses a variant there is not, and tells of a choice that leaves nothing", async () => {
      const body = (...targets: Rule[]) => ({ code: "No", discount: ITEMS, targets })
      const refused = await shop().api.admin(
        "POST",
        "/admin/coupons",
        body(rule("variant_id", "ne", "variant_none"))
      )
      expect(refused).toMatchObject({
        status: 400,
        data: { code: "coupon_unknown_reference", path: "targets.0" },
      })
      const warnings = async (...targets: Rule[]) =>
        (
          await shop().api.admin("POST", "/admin/coupons/warnings", body(...targets))
        ).data.warnings.map(({ code }: { code: string }) => code)
      const mugs = ["MUG-MOSS", "MUG-WHITE", "MUG-INDIGO"].map(variant)
      const ofMug = rule("product.id", "in", product("MUG-MOSS"))
      expect(await warnings(ofMug, rule("variant_id", "ne", ...mugs))).toContain("no_products")
      expect(await warnings(ofMug, rule("variant_id", "ne", mugs[0] as string))).not.toContain(
        "no_products"
      )
      expect(await warnings(ofMug, rule("product.id", "ne", product("MUG-MOSS")))).toContain(
        "no_products"
      )
    })
  })
}
