import { enterCouponsOnCartWorkflow, removeCouponsFromCartWorkflow } from "../../src/workflows"
import { couponDesk, fixed, percentage } from "../support/coupons"
import { nativePromotion } from "../support/native-promotion"
import { shopSuite } from "../support/shop-suite"
import { openPayment, shopper } from "../support/shopper"
import { storefrontStarter } from "../support/storefront-starter"

// In dollars: GRINDER-BLACK 75, FILTERS-100 5.
const AT_80 = { "GRINDER-BLACK": 1, "FILTERS-100": 1 }
const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }

const FROM_100 = {
  code: "HUNDRED",
  name: "Ten from a hundred",
  discount: fixed(10, "usd"),
  minimum_spend: { amounts: [{ currency_code: "usd", amount: 100 }] },
}

const from = (amount: number | string) => ({
  minimum_spend: { amounts: [{ currency_code: "usd", amount }] },
})

shopSuite("The native ways a code comes in", (shop) => {
  const desk = () => couponDesk(shop())

  /** Sam with a cart, and what the tests ask of it again and again. */
  async function open(items: Record<string, number>, fields: object = {}) {
    const sam = shopper(shop())
    const cart = await sam.cart(items, fields)
    return {
      sam,
      cart,
      enter: (...codes: string[]) => sam.enter(cart, ...codes),
      remove: (...codes: string[]) => sam.remove(cart, ...codes),
      update: (body: object) => sam.update(cart, body),
      coupons: () => sam.coupons(cart),
      /** What the cart takes off, without tax. */
      discount: async () => (await sam.retrieve(cart)).data.cart.discount_subtotal,
      states: async () =>
        Object.fromEntries(
          (await sam.coupons(cart)).map(({ code, state }: { code: string; state: string }) => [
            code,
            state,
          ])
        ),
    }
  }

  /** Sets the quantity of the cart's line with this SKU. */
  async function setQuantity(cart: string, sku: string, quantity: number) {
    const { store } = shop().api
    const { data } = await store("GET", `/store/carts/${cart}`)
    const line = data.cart.items.find(
      (item: { variant_id: string }) => item.variant_id === shop().ids.variants[sku]?.id
    )
    const answer = await store("POST", `/store/carts/${cart}/line-items/${line.id}`, { quantity })
    expect(answer.status).toBe(200)
  }

  describe("From code", () => {
    it("K1 K3 enters and takes off what a shopper could, with the same answers", async () => {
      await desk().create({ code: "Spring-24", discount: percentage(10) })
      await desk().create(FROM_100)
      const { cart, coupons, discount } = await open(AT_80)
      const enter = (...codes: string[]) =>
        enterCouponsOnCartWorkflow(shop().container).run({ input: { cart_id: cart, codes } })
      const remove = (codes: string[] | "all") =>
        removeCouponsFromCartWorkflow(shop().container).run({ input: { cart_id: cart, codes } })

      await enter(" spring 24", "hundred")
      expect(await coupons()).toMatchObject([
        { code: "Spring-24", state: "applied", amount: "8" },
        { code: "HUNDRED", state: "waiting", amount: null },
      ])
      expect(await discount()).toBe(8)

      await expect(enter("NOBODYS")).rejects.toMatchObject({
        message: "The promotion code NOBODYS is invalid",
      })
      await expect(
        enterCouponsOnCartWorkflow(shop().container).run({
          input: { cart_id: "cart_none", codes: ["HUNDRED"] },
        })
      ).rejects.toMatchObject({ message: "There is no cart cart_none that is still open." })

      await remove(["SPRING 24"])
      expect(await coupons()).toMatchObject([{ code: "HUNDRED", state: "waiting" }])
      expect(await discount()).toBe(0)
      await remove("all")
      expect(await coupons()).toEqual([])
    })
  })

  describe("POST /store/carts", () => {
    it("K1 A3 K4 applies a code that comes with a new cart, in any spelling", async () => {
      await desk().create({ code: "Spring-24", discount: percentage(10) })
      const { data } = await shop().api.store("POST", "/store/carts", {
        region_id: shop().ids.regions.us,
        email: "guest@example.com",
        items: [{ variant_id: shop().ids.variants["GRINDER-BLACK"]?.id, quantity: 2 }],
        promo_codes: ["ｓｐｒｉｎｇ 24"],
      })
      expect(data.cart).toMatchObject({
        item_subtotal: 150,
        discount_subtotal: 15,
        promotions: [{ code: "Spring-24" }],
      })
      expect(await shopper(shop()).coupons(data.cart.id)).toMatchObject([
        { code: "Spring-24", state: "applied", amount: "15", currency_code: "usd", reasons: [] },
      ])
    })

    it("K3 remembers a code that a new cart does not meet yet, and refuses one nobody has", async () => {
      await desk().create(FROM_100)
      const { coupons } = await open(AT_80, { promo_codes: ["hundred"] })
      expect(await coupons()).toMatchObject([
        { code: "HUNDRED", state: "waiting", amount: null, reasons: [{ code: "minimum_spend" }] },
      ])
      const nobodys = await shop().api.store("POST", "/store/carts", {
        region_id: shop().ids.regions.us,
        promo_codes: ["NOBODYS"],
      })
      expect(nobodys).toMatchObject({
        status: 400,
        data: { type: "invalid_data", message: "The promotion code NOBODYS is invalid" },
      })
    })
  })

  describe("POST /store/carts with a discreet coupon", () => {
    const SECRET = { discount: percentage(10), is_discreet: true }
    const newCart = (promo_codes: string[], fields: object = {}) =>
      shop().api.store("POST", "/store/carts", {
        region_id: shop().ids.regions.us,
        email: "guest@example.com",
        items: [{ variant_id: shop().ids.variants["GRINDER-BLACK"]?.id, quantity: 1 }],
        promo_codes,
        ...fields,
      })

    it("Z10 K1 B22 applies it where the new cart's items reach its minimum", async () => {
      await desk().create({ ...SECRET, ...from(75), code: "SECRET" })
      const { status, data } = await newCart(["SECRET"])
      expect(status).toBe(200)
      expect(data.cart).toMatchObject({ item_subtotal: 75, discount_subtotal: 7.5 })
    })

    it("Z10 K1 B22 reads as no code where they do not, and where there are none", async () => {
      await desk().create({ ...SECRET, ...from("75.01"), code: "SECRET" })
      const unknown = {
        status: 400,
        data: { type: "invalid_data", message: "The promotion code SECRET is invalid" },
      }
      expect(await newCart(["SECRET"])).toMatchObject(unknown)
      expect(await newCart(["SECRET"], { items: [] })).toMatchObject(unknown)
    })

    it("Z10 answers alike for an item that is not there, whether the code is anybody's or not", async () => {
      await desk().create({ ...SECRET, ...from(75), code: "SECRET" })
      const fields = { items: [{ variant_id: "variant_none", quantity: 1 }] }
      const [ours, nobodys] = [await newCart(["SECRET"], fields), await newCart(["NONE00"], fields)]
      expect(ours.status).toBe(400)
      expect(JSON.stringify(nobodys.data).replace("NONE00", "SECRET")).toBe(
        JSON.stringify(ours.data)
      )
    })

    it("Z10 B23 applies one for products that the new cart has", async () => {
      const targets = [
        {
          attribute: "items.product.id",
          operator: "in" as const,
          values: [String(shop().ids.products["hand-grinder"])],
        },
      ]
      await desk().create({
        ...SECRET,
        code: "SECRET",
        discount: percentage(10, { target: "items" }),
        targets,
      })
      expect((await newCart(["SECRET"])).data.cart.discount_subtotal).toBe(7.5)
    })
  })

  describe("POST /store/carts/:id, as the official storefront starter sends it", () => {
    it("K1 adds a code behind the labels of the cart, and takes off the one left out", async () => {
      await desk().create({ code: "TEN", discount: percentage(10) })
      await desk().create({ code: "Five off", discount: fixed(5, "usd") })
      const { cart, coupons, discount } = await open(AT_100)
      const form = storefrontStarter(shop(), cart)

      await form.addCode("ten")
      await form.addCode("fiveoff")
      expect((await form.shown()).sort()).toEqual(["Five off", "TEN"])
      expect(await discount()).toBe(15)
      expect(await coupons()).toMatchObject([
        { code: "TEN", position: 1, state: "applied", amount: "10" },
        { code: "Five off", position: 2, state: "applied", amount: "5" },
      ])

      const removed = await form.removeCode("TEN")
      expect(removed.data.cart.discount_subtotal).toBe(5)
      expect(await coupons()).toMatchObject([{ code: "Five off", state: "applied", amount: "5" }])
    })

    it("K3 keeps a waiting code that the list leaves out, since the cart shows no label for it", async () => {
      await desk().create(FROM_100)
      await desk().create({ code: "TEN", discount: percentage(10) })
      await desk().create({ code: "FIVE", discount: fixed(5, "usd") })
      const { cart, states } = await open(AT_80)
      const form = storefrontStarter(shop(), cart)

      await form.addCode("HUNDRED")
      await form.addCode("TEN")
      await form.addCode("FIVE")
      expect((await form.shown()).sort()).toEqual(["FIVE", "TEN"])
      expect(await states()).toEqual({ HUNDRED: "waiting", TEN: "applied", FIVE: "applied" })

      await form.removeCode("TEN")
      expect(await states()).toEqual({ HUNDRED: "waiting", FIVE: "applied" })
    })

    it("K1 clears everything with an empty list, waiting codes too", async () => {
      await desk().create(FROM_100)
      await desk().create({ code: "TEN", discount: percentage(10) })
      const { enter, update, coupons, discount } = await open(AT_80)
      await enter("HUNDRED", "TEN")
      expect(await discount()).toBe(8)

      expect((await update({ promo_codes: [] })).data.cart.discount_subtotal).toBe(0)
      expect(await coupons()).toEqual([])
    })

    it("K1 leaves the codes alone when the list is not part of the change", async () => {
      await desk().create({ code: "TEN", discount: percentage(10) })
      const { enter, update, states } = await open(AT_100)
      await enter("TEN")
      await update({ email: "other@example.com" })
      expect(await states()).toEqual({ TEN: "applied" })
    })

    it("K3 changes nothing when the new code is nobody's", async () => {
      await desk().create({ code: "TEN", discount: percentage(10) })
      const { cart, enter, states, discount } = await open(AT_100)
      await enter("TEN")
      const answer = await storefrontStarter(shop(), cart).addCode("NOBODYS")
      expect(answer).toMatchObject({
        status: 400,
        data: { message: "The promotion code NOBODYS is invalid" },
      })
      expect(await states()).toEqual({ TEN: "applied" })
      expect(await discount()).toBe(10)
    })
  })

  describe("POST and DELETE /store/carts/:id/promotions", () => {
    it.each([
      ["another case", "summer-sale"],
      ["blanks around and inside", "  Summer  Sale "],
      ["no hyphen", "SUMMERSALE"],
      ["other hyphens", "SUMMER\u2014SALE\u2011"],
      ["full-width characters", "ＳＵＭＭＥＲ\uFF0DＳＡＬＥ"],
      ["invisible characters", "SUMMER\u200BSALE\u00AD"],
    ])("A3 matches a code with %s, and takes it off so", async (_, spelling) => {
      await desk().create({ code: "Summer-Sale", discount: percentage(20) })
      const { enter, remove, coupons } = await open(AT_100)
      expect((await enter(spelling)).data.cart).toMatchObject({
        discount_subtotal: 20,
        promotions: [{ code: "Summer-Sale" }],
      })
      expect((await remove(spelling)).data.cart).toMatchObject({
        discount_subtotal: 0,
        promotions: [],
      })
      expect(await coupons()).toEqual([])
    })

    it("A3 J1 applies beside native promotions, on what these leave, and native codes stay exact", async () => {
      await nativePromotion(shop(), "Native10", 10)
      await desk().create({ code: "TWENTY", discount: percentage(20) })
      const { enter, discount, states } = await open(AT_100)

      expect(await enter("native10")).toMatchObject({
        status: 400,
        data: { message: "The promotion code native10 is invalid" },
      })
      const both = await enter("twenty", "Native10")
      expect(both.data.cart.promotions.map(({ code }: { code: string }) => code).sort()).toEqual([
        "Native10",
        "TWENTY",
      ])
      // 10 % of 100, then 20 % of the 90 that are left.
      expect(await discount()).toBe(28)
      expect(await states()).toEqual({ TWENTY: "applied" })
    })

    it("A3 takes native and coupon codes off together", async () => {
      await nativePromotion(shop(), "Native10", 10)
      await desk().create({ code: "TWENTY", discount: percentage(20) })
      const { enter, remove, discount, coupons } = await open(AT_100)
      await enter("TWENTY", "Native10")
      await remove("Native10")
      expect(await discount()).toBe(20)
      await enter("Native10")
      await remove("Twenty", "Native10")
      expect(await discount()).toBe(0)
      expect(await coupons()).toEqual([])
    })

    it("A3 takes the same code twice for one", async () => {
      await desk().create({ code: "TEN", discount: percentage(10) })
      const { enter, discount, coupons } = await open(AT_100)
      await enter("TEN", "ten")
      await enter("t-e-n")
      expect(await discount()).toBe(10)
      expect(await coupons()).toMatchObject([{ code: "TEN", position: 1, amount: "10" }])
    })

    it("K1 remembers at most 20 codes a cart, and says so about the next", async () => {
      const codes = Array.from({ length: 21 }, (_, index) => `ONE${index + 1}`)
      for (const code of codes) {
        await desk().create({ code, discount: fixed(1, "usd") })
      }
      const { enter, remove, coupons, discount } = await open(AT_100)
      await enter(...codes.slice(0, 19))
      await enter(...codes.slice(19))
      expect(await discount()).toBe(20)
      expect((await coupons()).at(-1)).toMatchObject({
        code: "ONE21",
        state: "refused",
        reasons: [
          {
            code: "too_many_codes",
            params: { max: 20 },
            message: "A cart takes at most 20 codes. Remove one first.",
          },
        ],
      })

      await remove("ONE1")
      await enter("ONE21")
      expect(await discount()).toBe(20)
      expect((await coupons()).at(-1)).toMatchObject({ code: "ONE21", state: "applied" })
    })

    it("K1 keeps a removed code off when the cart changes afterwards", async () => {
      await desk().create({ code: "TEN", discount: percentage(10) })
      const { sam, cart, enter, remove, update, coupons, discount } = await open(AT_100)
      await enter("TEN")
      await remove("TEN")
      await sam.add(cart, "POUR-2", 1)
      await update({ email: "other@example.com" })
      expect(await discount()).toBe(0)
      expect(await coupons()).toEqual([])
    })

    it("K1 I2 takes a renamed coupon off by the label that the cart shows, and by the code typed", async () => {
      const { id } = await desk().create({ code: "SECOND", discount: percentage(10) })
      const sam = shopper(shop())
      const cart = async () => {
        const made = await sam.cart(AT_100)
        expect((await sam.enter(made, "SECOND")).data.cart.discount_subtotal).toBe(10)
        return made
      }
      const carts = [await cart(), await cart(), await cart()] as const
      await desk().update(id, { code: "RENAMED" })
      for (const made of carts) {
        const { data } = await sam.add(made, "FILTERS-100", 1)
        expect(data.cart.discount_subtotal).toBe(10.5)
      }
      await sam.remove(carts[0], "Re-named")
      await sam.remove(carts[1], "second")
      await sam.update(carts[2], { promo_codes: ["RENAMED"] })
      const off = carts.map(async (made) => {
        const { data } = await sam.add(made, "FILTERS-100", 1)
        const { discount_subtotal, promotions } = data.cart
        return [discount_subtotal, promotions.map(({ code }: { code: string }) => code)]
      })
      expect(await Promise.all(off)).toEqual([
        [0, []],
        [0, []],
        [11, ["RENAMED"]],
      ])
    })

    it("K1 takes a code again that was removed before, at the end of the line", async () => {
      await desk().create({ code: "TEN", discount: percentage(10) })
      await desk().create({ code: "FIVE", discount: fixed(5, "usd") })
      const { enter, remove, coupons } = await open(AT_100)
      await enter("TEN", "FIVE")
      await remove("TEN")
      await enter("TEN")
      expect(await coupons()).toMatchObject([
        { code: "FIVE", state: "applied", amount: "5" },
        { code: "TEN", state: "applied", amount: "9.5" },
      ])
    })

    it("S1 shows a refused code until the codes change next", async () => {
      await desk().create({ code: "LATER", discount: percentage(10), publication: "paused" })
      await desk().create({ code: "TEN", discount: percentage(10) })
      const { sam, cart, enter, states } = await open(AT_100)
      expect((await enter("LATER")).status).toBe(200)
      await sam.add(cart, "POUR-2", 1)
      expect(await states()).toEqual({ LATER: "refused" })
      await enter("TEN")
      expect(await states()).toEqual({ TEN: "applied" })
    })
  })

  describe("A code that waits", () => {
    it("A10 B22 K3 S4 waits at 80 for 100, applies by itself there, and stops below", async () => {
      await desk().create(FROM_100)
      const { cart, enter, coupons, discount } = await open(AT_80)
      const entered = await enter("hundred")
      expect(entered).toMatchObject({
        status: 200,
        data: { cart: { discount_subtotal: 0, promotions: [] } },
      })
      const waiting = (actual: string, missing: string) => [
        {
          code: "HUNDRED",
          name: "Ten from a hundred",
          state: "waiting",
          amount: null,
          reasons: [
            {
              code: "minimum_spend",
              params: { required: "100", actual, missing, currency_code: "usd" },
              message: `Spend $${missing}.00 more to use this coupon.`,
            },
          ],
        },
      ]
      expect(await coupons()).toMatchObject(waiting("80", "20"))

      await setQuantity(cart, "FILTERS-100", 4)
      expect(await coupons()).toMatchObject(waiting("95", "5"))
      expect(await discount()).toBe(0)

      await setQuantity(cart, "FILTERS-100", 5)
      expect(await coupons()).toMatchObject([{ state: "applied", amount: "10", reasons: [] }])
      expect(await discount()).toBe(10)

      await setQuantity(cart, "FILTERS-100", 4)
      expect(await coupons()).toMatchObject(waiting("95", "5"))
      expect(await discount()).toBe(0)
    })

    it("A10 A24 counts the minimum before discounts, so that the coupon does not undo itself", async () => {
      await desk().create({ code: "HALF", discount: percentage(50) })
      await desk().create(FROM_100)
      const { enter, coupons, discount } = await open(AT_100)
      await enter("HALF", "HUNDRED")
      expect(await coupons()).toMatchObject([
        { code: "HALF", amount: "50" },
        { code: "HUNDRED", state: "applied", amount: "10" },
      ])
      expect(await discount()).toBe(60)
    })

    it("S3 tells of each coupon which items it is for, and which not", async () => {
      const { ids } = shop()
      await desk().create({
        code: "TEA",
        discount: percentage(10, { target: "items" }),
        targets: [
          { attribute: "items.product.categories.id", values: [String(ids.categories.tea)] },
        ],
      })
      await desk().create({ code: "ALL", discount: percentage(5) })
      const hidden = await desk().create({
        code: "HIDDEN",
        discount: percentage(5),
        is_discreet: true,
      })
      const { sam, cart, enter, coupons } = await open({ "GRINDER-BLACK": 1 })
      await enter("TEA", "ALL", "HIDDEN")
      const grinder = (await sam.retrieve(cart)).data.cart.items[0].id
      expect(await coupons()).toMatchObject([
        {
          code: "TEA",
          state: "waiting",
          reasons: [{ code: "products" }],
          item_ids: [],
          other_item_ids: [grinder],
        },
        { code: "ALL", item_ids: [grinder], other_item_ids: [] },
        { code: "HIDDEN", state: "applied", item_ids: [grinder] },
      ])

      const { data } = await sam.add(cart, "SENCHA-100", 1)
      const tea = data.cart.items.find(({ id }: { id: string }) => id !== grinder).id
      expect(await coupons()).toMatchObject([
        { code: "TEA", state: "applied", item_ids: [tea], other_item_ids: [grinder] },
        { code: "ALL", item_ids: expect.arrayContaining([tea, grinder]), other_item_ids: [] },
        { code: "HIDDEN" },
      ])

      // What reads as unknown tells of no item either.
      await desk().pause(hidden.id)
      await setQuantity(cart, "SENCHA-100", 2)
      expect((await coupons())[2]).toMatchObject({
        state: "refused",
        reasons: [{ code: "unknown" }],
        item_ids: [],
        other_item_ids: [],
      })
    })

    it("S3 waits for an item in scope", async () => {
      const { ids } = shop()
      await desk().create({
        code: "TEA",
        discount: percentage(10, { target: "items", allocation: "each", max_quantity: 10 }),
        targets: [
          { attribute: "items.product.categories.id", values: [String(ids.categories.tea)] },
        ],
      })
      const { sam, cart, enter, coupons } = await open(AT_100)
      await enter("TEA")
      expect(await coupons()).toMatchObject([
        {
          state: "waiting",
          reasons: [
            {
              code: "products",
              params: {},
              message: "No item in your cart takes part in this coupon.",
            },
          ],
        },
      ])
      await sam.add(cart, "SENCHA-100", 1)
      expect(await coupons()).toMatchObject([{ state: "applied", amount: "2.3" }])
    })
  })

  describe("GET and POST /store/carts/:id/coupons", () => {
    it("S1 S2 X1 X17 tells each outcome with all of its reasons, in English and in German", async () => {
      await desk().create({
        code: "OVER",
        name: "Long gone",
        description: "It was good",
        discount: fixed(10, "usd"),
        ends_at: "2025-11-03T18:00:00Z",
      })
      await desk().create({ ...FROM_100, discount: percentage(10) })
      const { sam, cart, enter, coupons } = await open(AT_80)
      await enter("OVER", "HUNDRED")
      const { items } = (await sam.retrieve(cart)).data.cart
      const all = {
        item_ids: expect.arrayContaining(items.map(({ id }: { id: string }) => id)),
        other_item_ids: [],
        is_automatic: false,
      }

      expect(await coupons()).toEqual([
        {
          code: "OVER",
          name: "Long gone",
          description: "It was good",
          position: 1,
          state: "refused",
          amount: null,
          currency_code: null,
          reasons: [
            {
              code: "expired",
              params: { ends_at: "2025-11-03T18:00:00.000Z", time_zone: null },
              message: expect.stringMatching(/^This coupon ended on Nov 3, 2025, 6:00\sPM UTC\.$/),
            },
          ],
          tier: null,
          voucher: null,
          ...all,
        },
        {
          code: "HUNDRED",
          name: "Ten from a hundred",
          description: null,
          position: 2,
          state: "waiting",
          amount: null,
          currency_code: "usd",
          reasons: [
            {
              code: "minimum_spend",
              params: { required: "100", actual: "80", missing: "20", currency_code: "usd" },
              message: "Spend $20.00 more to use this coupon.",
            },
          ],
          tier: null,
          voucher: null,
          ...all,
        },
      ])

      const german = await shopper(shop(), shop().api.reading("de-DE")).coupons(cart)
      expect(
        german.map(({ reasons }: { reasons: { message: string }[] }) => reasons[0]?.message)
      ).toEqual([
        "Dieser Gutschein ist am 03.11.2025, 18:00 UTC abgelaufen.",
        expect.stringMatching(/^Noch 20,00\s\$, dann gilt dieser Gutschein\.$/),
      ])
    })

    it("X1 tells a refused code's reasons all at once, the one that waits for items included", async () => {
      await desk().create({
        code: "MANY",
        discount: percentage(10),
        region_ids: [String(shop().ids.regions.europe)],
        ends_at: "2020-01-02T00:00:00Z",
        audience: { history: "existing" },
        ...from(500),
      })
      const { enter, coupons } = await open(AT_100)
      expect((await enter("MANY")).status).toBe(200)
      const [many] = await coupons()
      expect(many).toMatchObject({ code: "MANY", state: "refused" })
      expect(
        many.reasons.map(({ code, params }: { code: string; params: object }) => [code, params])
      ).toEqual([
        ["expired", { ends_at: "2020-01-02T00:00:00.000Z", time_zone: null }],
        ["existing_customers", {}],
        ["region", {}],
        ["minimum_spend", { required: "500", actual: "100", missing: "400", currency_code: "usd" }],
      ])
    })

    it("J1 applies in the order entered, and in another one on request", async () => {
      await desk().create({ code: "TENOFF", discount: fixed(10, "usd") })
      await desk().create({ code: "TENTH", discount: percentage(10) })
      const { cart, enter, coupons, discount } = await open(AT_100)
      await enter("TENOFF")
      await enter("TENTH")
      expect(await discount()).toBe(19)
      expect(await coupons()).toMatchObject([
        { code: "TENOFF", position: 1, amount: "10" },
        { code: "TENTH", position: 2, amount: "9" },
      ])

      const reordered = await shop().api.store("POST", `/store/carts/${cart}/coupons`, {
        codes: ["tenth", "ten off"],
      })
      expect(reordered).toMatchObject({
        status: 200,
        data: {
          coupons: [
            { code: "TENTH", position: 1, state: "applied", amount: "10" },
            { code: "TENOFF", position: 2, state: "applied", amount: "10" },
          ],
        },
      })
      expect(await discount()).toBe(20)
    })

    it("J1 gives the same amounts to the cent whatever the order of two percentages", async () => {
      await desk().create({ code: "THIRD", discount: percentage("33.3") })
      await desk().create({ code: "SEVEN", discount: percentage(7) })
      const { cart, enter, discount, coupons } = await open({ "SENCHA-100": 3 })
      await enter("THIRD", "SEVEN")
      // 33.3 % of 69, then 7 % of the 46.023 that are left.
      expect(await coupons()).toMatchObject([{ amount: "22.977" }, { amount: "3.22161" }])
      const before = await discount()
      await shop().api.store("POST", `/store/carts/${cart}/coupons`, { codes: ["SEVEN", "THIRD"] })
      expect(await coupons()).toMatchObject([{ amount: "4.83" }, { amount: "21.36861" }])
      expect(await discount()).toBe(before)
    })

    it("C7 applies as many as the store allows, names the one kept, and lets the next in its place", async () => {
      await desk().settings({ max_coupons_per_order: 1 })
      await desk().create({ code: "FIRST", discount: fixed(5, "usd") })
      await desk().create({ code: "SECOND", discount: fixed(9, "usd") })
      const { enter, remove, coupons, discount } = await open(AT_100)
      await enter("FIRST")
      await enter("SECOND")
      expect(await discount()).toBe(5)
      expect(await coupons()).toMatchObject([
        { code: "FIRST", state: "applied", amount: "5" },
        {
          code: "SECOND",
          state: "waiting",
          amount: null,
          reasons: [
            {
              code: "coupons_per_order",
              params: { max: 1, kept: ["FIRST"] },
              message: "An order cannot take another coupon beside FIRST.",
            },
          ],
        },
      ])

      await remove("FIRST")
      expect(await discount()).toBe(9)
      expect(await coupons()).toMatchObject([{ code: "SECOND", state: "applied", amount: "9" }])
    })

    it("J1 J2 J3 J4 gives an item to one coupon alone where the store says so, the first one entered", async () => {
      await desk().settings({ max_coupons_per_item: 1 })
      const sencha = String(shop().ids.products.sencha)
      await desk().create({
        code: "FIVE",
        discount: fixed(5, "usd", { target: "items", allocation: "once", max_quantity: 1 }),
        targets: [{ attribute: "items.product.id", values: [sencha] }],
      })
      await desk().create({ code: "FIFTEEN", discount: percentage(15) })
      const items = { "SENCHA-100": 1, "GRINDER-BLACK": 1 }

      const first = await open(items)
      await first.enter("FIVE")
      await first.enter("FIFTEEN")
      expect(await first.coupons()).toMatchObject([
        { code: "FIVE", state: "applied", amount: "5" },
        // Of the grinder's 75 alone.
        { code: "FIFTEEN", state: "applied", amount: "11.25" },
      ])
      expect(await first.discount()).toBe(16.25)

      const second = await open(items)
      await second.enter("FIFTEEN")
      await second.enter("FIVE")
      expect(await second.coupons()).toMatchObject([
        { code: "FIFTEEN", state: "applied", amount: "14.7" },
        {
          code: "FIVE",
          state: "waiting",
          amount: null,
          reasons: [
            {
              code: "coupons_per_item",
              params: { kept: ["FIFTEEN"] },
              message: "The items that this coupon is for are discounted by FIFTEEN already.",
            },
          ],
        },
      ])
      expect(await second.discount()).toBe(14.7)
    })

    it("J6 applies the coupon of the highest priority first where the store says so", async () => {
      await desk().settings({ application_order: "priority" })
      await desk().create({ code: "TENTH", discount: percentage(10) })
      await desk().create({ code: "TENOFF", discount: fixed(10, "usd"), priority: 5 })
      const { enter, coupons } = await open(AT_100)
      await enter("TENTH", "TENOFF")
      expect(await coupons()).toMatchObject([
        { code: "TENTH", position: 1, amount: "9" },
        { code: "TENOFF", position: 2, amount: "10" },
      ])
    })

    it("Y9 A7 names and describes a coupon in the shopper's language", async () => {
      await desk().create({
        code: "QUAY",
        name: "At the quay",
        description: "Ten percent",
        discount: percentage(10),
        translations: {
          de: { name: "Am Kai", description: "Zehn Prozent" },
          fr: { name: "Au quai" },
        },
      })
      const { cart, enter } = await open(AT_100)
      await enter("QUAY")
      const textsIn = async (locale: string) => {
        const { data } = await shop().api.reading(locale)("GET", `/store/carts/${cart}/coupons`)
        return [data.coupons[0].name, data.coupons[0].description]
      }
      expect(await textsIn("de-DE")).toEqual(["Am Kai", "Zehn Prozent"])
      expect(await textsIn("fr-FR")).toEqual(["Au quai", "Ten percent"])
      expect(await textsIn("en-US")).toEqual(["At the quay", "Ten percent"])
    })

    it("K1 knows no cart that is not there", async () => {
      const { store } = shop().api
      for (const answer of [
        await store("GET", "/store/carts/cart_nowhere/coupons"),
        await store("POST", "/store/carts/cart_nowhere/coupons", { codes: ["TEN"] }),
      ]) {
        expect(answer).toMatchObject({ status: 404, data: { type: "not_found" } })
      }
    })
  })

  describe("A completed cart", () => {
    it("K5 I7 is not touched: every way in refuses, and the outcome stays", async () => {
      await desk().create({ code: "TEN", discount: percentage(10) })
      await desk().create({ code: "FIVE", discount: fixed(5, "usd") })
      const { sam, cart, enter, remove, update, coupons } = await open(AT_100)
      await desk().create({ code: "ONE", discount: fixed(1, "usd") })
      await enter("TEN", "FIVE")
      await sam.readyToPay(cart)
      expect((await sam.complete(cart)).data.type).toBe("order")
      const kept = await coupons()
      expect(kept).toMatchObject([
        { code: "TEN", state: "applied", amount: "10" },
        { code: "FIVE", state: "applied", amount: "5" },
      ])

      const refused = { status: 400, data: { type: "invalid_data" } }
      expect(await enter("ONE")).toMatchObject(refused)
      expect(await enter("NOBODYS")).toMatchObject(refused)
      expect(await remove("TEN")).toMatchObject(refused)
      expect(await update({ promo_codes: ["TEN", "ONE"] })).toMatchObject(refused)
      expect(await update({ promo_codes: [] })).toMatchObject(refused)
      expect(
        await shop().api.store("POST", `/store/carts/${cart}/coupons`, { codes: ["FIVE", "TEN"] })
      ).toMatchObject({ ...refused, data: { message: `Cart ${cart} is already completed.` } })
      expect(await coupons()).toEqual(kept)
    })

    it("K5 pays the discounted price", async () => {
      await desk().create({ code: "TEN", discount: percentage(10) })
      const { sam, cart, enter } = await open(AT_100)
      await enter("TEN")
      await sam.readyToPay(cart)
      const { data } = await sam.retrieve(cart)
      // 90 for the goods and 6 for the shipping, both with 8 % sales tax.
      expect(data.cart).toMatchObject({ discount_subtotal: 10, total: 103.68 })
      expect(data.cart.payment_collection.amount).toBe(103.68)

      await enter("NOBODYS")
      await openPayment(shop().api.store, cart)
      const { data: done } = await sam.complete(cart)
      expect(done.order).toMatchObject({ discount_subtotal: 10, total: 103.68 })
    })
  })
})
