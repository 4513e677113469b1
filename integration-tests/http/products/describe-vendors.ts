import { couponDesk, fixed, percentage } from "../../support/coupons"
import { draftDesk } from "../../support/draft-desk"
import { discountsOf, newProduct } from "../../support/items"
import type { Shop } from "../../support/shop-suite"
import { shopper } from "../../support/shopper"

export function describeVendors(shop: () => Shop): void {
  describe("vendors", () => {
    const admin: Shop["api"]["admin"] = (...args) => shop().api.admin(...args)
    const desk = () => couponDesk(shop())
    const sam = () => shopper(shop())
    const by = (operator: "in" | "ne", ...values: string[]) => [
      { attribute: "items.product.metadata.provider", operator, values },
    ]

    /** Item 1 is of provider A, items 2 and 3 are of provider B; each costs 100. */
    async function items() {
      const titled: [title: string, provider: unknown][] = [
        ["Item 1", "A"],
        ["Item 2", "B"],
        ["Item 3", "B"],
      ]
      const made = []
      for (const [title, provider] of titled) {
        made.push(await newProduct(shop(), title, { metadata: { provider } }))
      }
      return made.map(({ variant_id }) => ({ variant_id, quantity: 1 }))
    }

    /** 5 off any one item of provider A, and 15 % off the order. */
    async function xAndY() {
      await desk().settings({ max_coupons_per_item: 1 })
      await desk().create({
        code: "X",
        discount: fixed(5, "usd", { target: "items", allocation: "once", max_quantity: 1 }),
        targets: by("in", "A"),
      })
      await desk().create({ code: "Y", discount: percentage(15) })
    }

    async function cartWith(...codes: string[]) {
      const id = await sam().cart({}, { items: await items() })
      for (const code of codes) {
        await sam().enter(id, code)
      }
      return id
    }
    const discounts = async (id: string) => discountsOf((await sam().retrieve(id)).data.cart.items)

    it("B19 J3 gives X to the item of provider A, and Y to those of provider B", async () => {
      await xAndY()
      const cart = await cartWith("x", "y")
      expect(await discounts(cart)).toEqual({ "Item 1": 5, "Item 2": 15, "Item 3": 15 })
      await sam().readyToPay(cart)
      expect((await sam().complete(cart)).data.order.discount_subtotal).toBe(35)
    })

    it("B19 J4 gives Y to all three where it was entered first, and says why X gives nothing", async () => {
      await xAndY()
      const cart = await cartWith("y", "x")
      expect(await discounts(cart)).toEqual({ "Item 1": 15, "Item 2": 15, "Item 3": 15 })
      expect(await sam().coupons(cart)).toMatchObject([
        { code: "Y", state: "applied", amount: "45" },
        {
          code: "X",
          state: "waiting",
          reasons: [{ code: "coupons_per_item", params: { kept: ["Y"] } }],
        },
      ])
    })

    it("B19 B17 leaves a vendor out, on carts, drafts and in the test cart", async () => {
      const but = await desk().create({
        code: "But",
        discount: percentage(10, { target: "items" }),
        targets: by("ne", "B", "C"),
      })
      const lines = await items()
      const cart = await sam().cart({ "FILTERS-100": 1 }, { items: lines })
      await sam().enter(cart, "but")
      expect(await discounts(cart)).toEqual({ "Item 1": 10 })
      const [outcome] = await sam().coupons(cart)
      expect([outcome.item_ids.length, outcome.other_item_ids.length]).toEqual([1, 2])

      const draft = await draftDesk(shop()).create({}, { items: lines, promo_codes: ["but"] })
      expect(await draftDesk(shop()).discount(draft)).toBe(10)
      const { data } = await admin("POST", "/admin/coupons/test-cart", {
        coupon_ids: [but.id],
        cart: { currency_code: "usd", items: lines },
      })
      expect(data.trace.coupons[0].lines).toMatchObject([
        { amount: "10", left_out: null },
        { amount: "0", left_out: "excluded" },
        { amount: "0", left_out: "excluded" },
      ])
    })

    it("B19 offers the vendors that there are, once the store has said where they stand", async () => {
      await items()
      await newProduct(shop(), "Of nobody", { metadata: { provider: { name: "B" } } })
      const vendors = async (query = "") =>
        (await admin("GET", `/admin/coupon-vendors${query}`)).data.vendors
      expect(await vendors()).toEqual([])
      expect((await admin("POST", "/admin/coupon-settings", { vendor_key: "a.b" })).status).toBe(
        400
      )
      await desk().settings({ vendor_key: "provider" })
      expect(await vendors()).toEqual([
        { id: "provider=A", name: "A" },
        { id: "provider=B", name: "B" },
      ])
      expect(await vendors("?q=b")).toEqual([{ id: "provider=B", name: "B" }])
      expect(await vendors("?id=brand%3DKiln%3DCo")).toEqual([
        { id: "brand=Kiln=Co", name: "Kiln=Co" },
      ])
    })

    it("B19 lists on a product's page the coupons for its vendor", async () => {
      const { id } = await newProduct(shop(), "Item 1", { metadata: { provider: "A" } })
      const create = (code: string, targets: ReturnType<typeof by>) =>
        desk().create({ code, discount: percentage(10, { target: "items" }), targets })
      await create("Yes", by("in", "A", "B"))
      await create("No", by("in", "B"))
      const { data } = await admin("GET", `/admin/coupons?product_id=${id}`)
      expect(data.coupons.map(({ code }: { code: string }) => code)).toEqual(["Yes"])
    })
  })
}
