import type { CreateCouponInput } from "../../src/contracts/coupon"
import { reconcileRedemptions } from "../../src/workflows/redemption/reconcile"
import { account, newAccount } from "../support/accounts"
import { draftDesk } from "../support/draft-desk"
import { couponDesk, fixed, percentage } from "../support/coupons"
import { eventually } from "../support/eventually"
import { nativePromotion } from "../support/native-promotion"
import { inEurope } from "../support/places"
import type { Answer } from "../support/shop-api"
import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"
import { contents, database } from "../support/tables"

const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString()
const IN_AN_HOUR = new Date(Date.now() + 3_600_000)
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString()

type Shopper = Pick<ReturnType<typeof shopper>, "cart" | "enter" | "coupons" | "retrieve">

const unknown = (code: string) => ({
  status: 400,
  data: { type: "invalid_data", message: `The promotion code ${code} is invalid` },
})

shopSuite("Who may use a coupon, and for what", (shop) => {
  const desk = () => couponDesk(shop())
  const guest = () => shopper(shop())
  const vip = () => account(shop(), "vip@example.com")

  /** Enters a code on a new cart. */
  async function tryCode(
    who: Shopper,
    code: string,
    fields: object = {},
    items: Record<string, number> = AT_100
  ) {
    const cart = await who.cart(items, fields)
    const answer = await who.enter(cart, code)
    return { cart, answer, coupon: (await who.coupons(cart))[0] }
  }

  async function expectApplied(who: Shopper, code: string, amount: string, fields: object = {}) {
    const { answer, coupon } = await tryCode(who, code, fields)
    expect(answer.status).toBe(200)
    expect(coupon).toMatchObject({ state: "applied", amount, reasons: [] })
  }

  async function expectUnknown(who: Shopper, code: string, fields: object = {}) {
    const { answer, coupon } = await tryCode(who, code, fields)
    expect(answer).toMatchObject(unknown(code))
    expect(coupon).toBeUndefined()
  }

  async function expectRefused(who: Shopper, code: string, reason: object, fields: object = {}) {
    const { answer, coupon } = await tryCode(who, code, fields)
    expect(answer).toMatchObject({ status: 200, data: { cart: { discount_total: 0 } } })
    expect(coupon).toMatchObject({ state: "refused", amount: null, reasons: [reason] })
  }

  /** Buys something, so that there is a history. */
  async function buy(who: Omit<ReturnType<typeof shopper>, "cart">, cart: string) {
    await who.readyToPay(cart)
    const { data } = await who.complete(cart)
    expect(data.type).toBe("order")
  }

  describe("People", () => {
    it("B1 B20 takes anyone who knows the code, with and without an e-mail", async () => {
      await desk().create({ code: "ALL", discount: percentage(10) })
      await expectApplied(guest(), "ALL", "10")
      await expectApplied(guest(), "ALL", "10", { email: undefined })
      await expectApplied(await vip(), "ALL", "10")
    })

    it("B2 B14 takes the customers named by id and by e-mail, and nobody else", async () => {
      const { ids } = shop()
      await desk().create({
        code: "YOURS",
        discount: percentage(10),
        audience: { customers: "named" },
        named_customers: {
          customer_ids: [String(ids.customers["vip@example.com"])],
          emails: ["Friend@Example.com"],
        },
      })
      await expectApplied(await vip(), "YOURS", "10")
      await expectApplied(guest(), "YOURS", "10", { email: "friend@example.com" })
      await expectApplied(guest(), "YOURS", "10", { email: "FRIEND@example.com" })
      await expectUnknown(guest(), "YOURS", { email: "stranger@example.com" })
      await expectUnknown(guest(), "YOURS", { email: undefined })
      await expectUnknown(await account(shop(), "us@example.com"), "YOURS")
    })

    it("B2 C2 takes who was named, whatever spellings the store took for one on that day", async () => {
      const spellings = (ignore_plus_tags: boolean, ignore_dots = false) =>
        desk().settings({ email: { ignore_plus_tags, ignore_dots } })
      const tagged = { email: "ann+vip@example.com" }
      const plain = { email: "ann@example.com" }
      const other = { email: "a.nn+x@example.com" }
      await spellings(true)
      const { id } = await desk().create({
        code: "YOURS",
        discount: percentage(10),
        named_customers: { emails: ["Ann+VIP@example.com"] },
      })
      await expectApplied(guest(), "YOURS", "10", tagged)
      await expectApplied(guest(), "YOURS", "10", plain)
      await expectUnknown(guest(), "YOURS", other)
      await spellings(true, true)
      await expectApplied(guest(), "YOURS", "10", other)

      await spellings(false)
      await expectApplied(guest(), "YOURS", "10", tagged)
      await expectUnknown(guest(), "YOURS", plain)
      const { data } = await shop().api.admin("GET", `/admin/coupons/${id}/audience`)
      expect(data.named_customers).toMatchObject([tagged])

      const remove = { emails: ["ANN+vip@example.com"] }
      await shop().api.admin("POST", `/admin/coupons/${id}/audience`, { remove })
      await expectUnknown(guest(), "YOURS", tagged)
    })

    it("B2 an account and its address are one person on the list, and go off it together", async () => {
      const { admin } = shop().api
      const account = { customer_ids: [String(shop().ids.customers["vip@example.com"])] }
      const address = { emails: ["VIP@example.com"] }
      const vera = { customer_id: account.customer_ids[0], email: "vip@example.com" }
      const { id } = await desk().create({
        code: "YOURS",
        discount: percentage(10),
        named_customers: { ...account, ...address },
      })
      const list = `/admin/coupons/${id}/audience`
      const change = async (body: object) => {
        const { added, removed, coupon } = (await admin("POST", list, body)).data
        return { added, removed, count: coupon.named_customers_count, contact: coupon.contact }
      }
      expect((await desk().retrieve(id)).contact).toMatchObject(vera)

      for (const [first, second] of [
        [account, address],
        [address, account],
      ]) {
        expect(await change({ remove: first })).toMatchObject({ removed: 1, count: 0 })
        await expectUnknown(await vip(), "YOURS")
        await expectUnknown(guest(), "YOURS", { email: vera.email })

        expect(await change({ add: first })).toMatchObject({ added: 1, count: 1, contact: vera })
        expect(await change({ add: second })).toMatchObject({ added: 0, count: 1, contact: vera })
        await expectApplied(await vip(), "YOURS", "10")
        await expectApplied(guest(), "YOURS", "10", { email: vera.email })
      }

      await desk().settings({ email: { ignore_plus_tags: true, ignore_dots: false } })
      expect(await change({ add: { emails: ["vip+tea@example.com"] } })).toMatchObject({ added: 1 })
      expect(await change({ remove: account })).toMatchObject({ removed: 2, count: 0 })
      await expectUnknown(await vip(), "YOURS")
    })

    it("B2 follows the list when customers are added and taken off", async () => {
      const coupon = await desk().create({
        code: "YOURS",
        discount: percentage(10),
        audience: { customers: "named" },
      })
      const { admin } = shop().api
      const list = `/admin/coupons/${coupon.id}/audience`
      const email = "friend@example.com"
      await expectUnknown(guest(), "YOURS", { email })

      const added = await admin("POST", list, { add: { emails: [email] } })
      expect(added).toMatchObject({ status: 200, data: { coupon: { named_customers_count: 1 } } })
      const { cart } = await tryCode(guest(), "YOURS", { email })
      expect(await guest().coupons(cart)).toMatchObject([{ state: "applied", amount: "10" }])

      await admin("POST", list, { remove: { emails: ["FRIEND@example.com"] } })
      await expectUnknown(guest(), "YOURS", { email })
      // The cart that has it already says no more than that it is not valid.
      const refreshed = await guest().add(cart, "POUR-2", 1)
      expect(refreshed).toMatchObject({ status: 200, data: { cart: { discount_total: 0 } } })
      expect(await guest().coupons(cart)).toMatchObject([
        { code: "YOURS", name: "YOURS", description: null, state: "refused", amount: null },
      ])
      expect((await guest().coupons(cart))[0].reasons).toEqual([
        { code: "unknown", params: {}, message: "This code is not valid." },
      ])
    })

    it("B2 answers who came on the list, who was there, and which addresses have no account", async () => {
      const { id } = await desk().create({
        code: "YOURS",
        discount: percentage(10),
        audience: { customers: "named" },
      })
      const { admin } = shop().api
      const list = `/admin/coupons/${id}/audience`
      const emails = ["VIP@example.com", "Friend@example.com", "friend@example.com"]

      const first = await admin("POST", list, { add: { emails } })
      expect(first).toMatchObject({
        status: 200,
        data: {
          added: 2,
          removed: 0,
          without_account: ["Friend@example.com", "friend@example.com"],
        },
      })
      const again = await admin("POST", list, {
        add: { emails: [...emails, "us@example.com"] },
        remove: { emails: ["vip@example.com", "nobody@example.com"] },
      })
      expect(again.data).toMatchObject({ added: 2, removed: 1 })
    })

    it("B3 B25 takes the members of any of its groups, and nobody else", async () => {
      const { groups } = shop().ids
      await desk().create({
        code: "CLUB",
        discount: percentage(10),
        audience: { group_ids: [String(groups.vip), String(groups.wholesale)] },
      })
      await expectApplied(await vip(), "CLUB", "10")
      await expectApplied(await account(shop(), "wholesale@example.com"), "CLUB", "10")
      await expectUnknown(await account(shop(), "us@example.com"), "CLUB")
      await expectUnknown(guest(), "CLUB")
      await expectUnknown(guest(), "CLUB", { email: undefined })
    })

    it("A14 B24 gives new customers 30 %: guests by e-mail in any spelling, accounts, until they bought", async () => {
      await desk().create({
        code: "HELLO",
        discount: percentage(30),
        audience: { history: "new" },
      })
      const email = "first.time@example.com"
      const again = { code: "new_customers", message: "This coupon is for first orders only." }
      await expectApplied(guest(), "HELLO", "30", { email })
      await expectApplied(await account(shop(), "new@example.com"), "HELLO", "30")

      const cart = await guest().cart({ "FILTERS-100": 1 }, { email })
      await buy(guest(), cart)
      await expectRefused(guest(), "HELLO", again, { email })
      await expectRefused(guest(), "HELLO", again, { email: "First.Time@EXAMPLE.com" })
      await expectRefused(await newAccount(shop(), email), "HELLO", again)
      await expectApplied(guest(), "HELLO", "30", { email: "somebody.else@example.com" })
    })

    it("B24 keeps a coupon for existing customers from those who never bought, until they did", async () => {
      await desk().create({
        code: "AGAIN",
        discount: percentage(10),
        audience: { history: "existing" },
      })
      const email = "loyal@example.com"
      const never = {
        code: "existing_customers",
        message: "This coupon is for customers who have ordered before.",
      }
      await expectRefused(guest(), "AGAIN", never, { email })
      await expectRefused(await vip(), "AGAIN", never)

      const cart = await guest().cart({ "FILTERS-100": 1 }, { email })
      await buy(guest(), cart)
      await expectApplied(guest(), "AGAIN", "10", { email })
    })

    it("B24 knows who ordered by every spelling that the store takes for one", async () => {
      await desk().create({ code: "HELLO", discount: percentage(30), audience: { history: "new" } })
      const again = { code: "new_customers", message: "This coupon is for first orders only." }
      const email = "loyal+spring@example.com"
      const tagged = { email: "loyal+autumn@example.com" }
      await buy(guest(), await guest().cart({ "FILTERS-100": 1 }, { email }))
      await expectApplied(guest(), "HELLO", "30", tagged)

      await desk().settings({ email: { ignore_plus_tags: true, ignore_dots: false } })
      await reconcileRedemptions(shop().container, IN_AN_HOUR)
      await expectRefused(guest(), "HELLO", again, tagged)
      await expectRefused(guest(), "HELLO", again, { email: "loyal@example.com" })

      const other = "another+spring@example.com"
      await buy(guest(), await guest().cart({ "FILTERS-100": 1 }, { email: other }))
      await eventually(() =>
        expectRefused(guest(), "HELLO", again, { email: "another@example.com" })
      )
      await desk().settings({ email: { ignore_plus_tags: false, ignore_dots: false } })
      await reconcileRedemptions(shop().container, IN_AN_HOUR)
      await expectApplied(guest(), "HELLO", "30", tagged)
    })

    it("B24 knows who ordered by the address that was only on an account's cart, and by one kept in capitals", async () => {
      await desk().create({ code: "HELLO", discount: percentage(30), audience: { history: "new" } })
      const again = { code: "new_customers", message: "This coupon is for first orders only." }
      const member = await vip()
      const email = "at.work@example.com"
      await buy(member, await member.cart({ "FILTERS-100": 1 }, { email }))
      await eventually(() => expectRefused(guest(), "HELLO", again, { email }))

      const shouting = await guest().cart({ "FILTERS-100": 1 }, { email: "loud@example.com" })
      await buy(guest(), shouting)
      const sql = database(shop())
      await sql.raw(
        `update customer set email = 'LOUD@example.com' where email = 'loud@example.com'`
      )
      await eventually(() => expectRefused(guest(), "HELLO", again, { email: "loud@example.com" }))
    })

    it("B24 finds the persons of orders from before it was there", async () => {
      await desk().create({ code: "HELLO", discount: percentage(30), audience: { history: "new" } })
      const again = { code: "new_customers", message: "This coupon is for first orders only." }
      const member = await vip()
      const email = "at.work@example.com"
      await buy(member, await member.cart({ "FILTERS-100": 1 }, { email }))
      const sql = database(shop())
      await eventually(async () =>
        expect(
          (await sql.raw(`delete from coupon_order_person returning order_id`)).rows
        ).not.toEqual([])
      )
      await sql.raw(`update coupon_setting set persons_known_to = null`)
      await expectApplied(guest(), "HELLO", "30", { email })

      await reconcileRedemptions(shop().container, IN_AN_HOUR)
      await expectRefused(guest(), "HELLO", again, { email })
    })

    it("B2 a cart belongs to whom Medusa gives it, in every way a code comes in", async () => {
      await desk().create({
        code: "YOURS",
        discount: percentage(10),
        audience: { customers: "named" },
        named_customers: { emails: ["vip@example.com"] },
      })
      await desk().create({
        code: "CLUB",
        discount: percentage(10),
        audience: { group_ids: [String(shop().ids.groups.vip)] },
      })
      const email = "vip@example.com"
      for (const code of ["YOURS", "CLUB"]) {
        await expectApplied(guest(), code, "10", { email })
        const atOnce = await guest().cart(AT_100, { email, promo_codes: [code] })
        expect(await guest().coupons(atOnce)).toMatchObject([{ state: "applied", amount: "10" }])

        const nobodys = await guest().cart(AT_100, { email: undefined })
        const answer = await guest().update(nobodys, { email, promo_codes: [code] })
        expect(answer.status).toBe(200)
        expect(await guest().coupons(nobodys)).toMatchObject([{ state: "applied", amount: "10" }])
      }
      const others = await guest().cart(AT_100, { email: "else@example.com" })
      expect(await guest().update(others, { email, promo_codes: ["CLUB"] })).toMatchObject(
        unknown("CLUB")
      )
    })

    it("B24 waits for an e-mail before it can tell, and goes by it then", async () => {
      await desk().create({ code: "HELLO", discount: percentage(30), audience: { history: "new" } })
      const { cart, coupon } = await tryCode(guest(), "HELLO", { email: undefined })
      expect(coupon).toMatchObject({
        state: "waiting",
        reasons: [
          { code: "email_required", message: "Enter your e-mail address to use this coupon." },
        ],
      })
      await guest().update(cart, { email: "someone@example.com" })
      expect(await guest().coupons(cart)).toMatchObject([{ state: "applied", amount: "30" }])
    })
  })

  describe("Places", () => {
    it("B21 takes carts of its sales channels only", async () => {
      const { admin } = shop().api
      const { data } = await admin("POST", "/admin/sales-channels", { name: "Kiosk" })
      const { sales_channel_id } = shop().ids
      const discount = percentage(10)
      await desk().create({ code: "KIOSK", discount, sales_channel_ids: [data.sales_channel.id] })
      await desk().create({ code: "WEB", discount, sales_channel_ids: [sales_channel_id] })
      await expectApplied(guest(), "WEB", "10")
      await expectRefused(guest(), "KIOSK", {
        code: "sales_channel",
        params: {},
        message: "This coupon does not apply in this shop.",
      })
    })

    describe("B21 in sales channels where the store has no coupons", () => {
      const close = (...closed_sales_channel_ids: string[]) =>
        desk().settings({ closed_sales_channel_ids })
      const CLOSED = {
        state: "refused",
        reasons: [{ code: "sales_channel", message: "This coupon does not apply in this shop." }],
      }

      /** A second channel, and who shops there: an empty cart, where a coupon that counts waits for items. */
      async function openKiosk() {
        const { admin, raw } = shop().api
        const { data } = await admin("POST", "/admin/sales-channels", { name: "Kiosk" })
        const { id } = data.sales_channel
        const key = await admin("POST", "/admin/api-keys", { title: "Kiosk", type: "publishable" })
        const { api_key } = key.data
        await admin("POST", `/admin/api-keys/${api_key.id}/sales-channels`, { add: [id] })
        const visitor = shopper(shop(), raw({ "x-publishable-api-key": api_key.token }))
        return { id, visitor, cart: await visitor.cart({}) }
      }

      it("refuses codes there and nowhere else, from the next change of a cart on", async () => {
        const kiosk = await openKiosk()
        await desk().create({ code: "TEN", discount: percentage(10) })
        await close(kiosk.id)
        await kiosk.visitor.enter(kiosk.cart, "TEN")
        // Nothing is in it yet, which is said as well.
        expect(await kiosk.visitor.coupons(kiosk.cart)).toMatchObject([
          { ...CLOSED, reasons: [...CLOSED.reasons, { code: "products" }] },
        ])
        const { cart, coupon } = await tryCode(guest(), "TEN")
        expect(coupon).toMatchObject({ state: "applied", amount: "10" })

        await close(shop().ids.sales_channel_id)
        await kiosk.visitor.enter(kiosk.cart, "TEN")
        expect(await kiosk.visitor.coupons(kiosk.cart)).toMatchObject([{ state: "waiting" }])
        await guest().add(cart, "POUR-2", 1)
        expect(await guest().coupons(cart)).toMatchObject([CLOSED])
      })

      it("refuses at completion, for staff on a draft, and says so in the test cart", async () => {
        const { id } = await desk().create({ code: "TEN", discount: percentage(10) })
        const { cart } = await tryCode(guest(), "TEN")
        await guest().readyToPay(cart)
        await close(shop().ids.sales_channel_id)
        const refused = { status: 400, data: { code: "coupon_sales_channel" } }
        expect(await guest().complete(cart)).toMatchObject(refused)
        const draft = draftDesk(shop()).post({ "SENCHA-100": 1 }, { promo_codes: ["TEN"] })
        expect(await draft).toMatchObject(refused)
        const { data } = await shop().api.admin("POST", "/admin/coupons/test-cart", {
          coupon_ids: [id],
          cart_id: cart,
        })
        expect(data.trace.coupons[0].conditions).toContainEqual({
          rule: "open-channel",
          passed: false,
          required: [shop().ids.sales_channel_id],
          actual: shop().ids.sales_channel_id,
        })
      })

      it("stays unknown to whom the coupon is not for", async () => {
        const { groups, sales_channel_id } = shop().ids
        const audience = { group_ids: [String(groups.vip)] }
        await desk().create({ code: "TEN", discount: percentage(10), audience })
        await close(sales_channel_id)
        const cart = await guest().cart({ "SENCHA-100": 1 })
        expect(await guest().enter(cart, "TEN")).toMatchObject({
          status: 400,
          data: { message: "The promotion code TEN is invalid" },
        })
      })

      it("refuses a channel that the store has not", async () => {
        expect(
          await shop().api.admin("POST", "/admin/coupon-settings", {
            closed_sales_channel_ids: ["sc_none"],
          })
        ).toMatchObject({
          status: 400,
          data: { message: "There is no sales channel sc_none in this store." },
        })
      })
    })

    it("B21 takes carts of its regions only, and lets go when the cart moves", async () => {
      const { regions } = shop().ids
      await desk().create({ code: "USA", discount: percentage(10), region_ids: [regions.us] })
      const { cart, coupon } = await tryCode(guest(), "USA")
      expect(coupon).toMatchObject({ state: "applied", amount: "10" })
      const reason = {
        code: "region",
        params: {},
        message: "This coupon does not apply in your region.",
      }
      await expectRefused(guest(), "USA", reason, inEurope(shop()))

      const moved = await guest().update(cart, { region_id: regions.europe })
      expect(moved).toMatchObject({ status: 200, data: { cart: { discount_total: 0 } } })
      expect(await guest().coupons(cart)).toMatchObject([{ state: "refused", reasons: [reason] }])
    })

    it("A2 gives the reason where a fixed amount is of another currency", async () => {
      await desk().create({ code: "EURO", discount: fixed(10, "EUR") })
      await expectRefused(guest(), "EURO", {
        code: "currency",
        params: { currency_codes: ["eur"] },
        message: "This coupon does not apply in the currency of your cart.",
      })
      await expectApplied(guest(), "EURO", "10", inEurope(shop()))
    })
  })

  describe("Minimum spend", () => {
    const minimum = (with_tax: boolean) => ({
      with_tax,
      amounts: [
        { currency_code: "eur", amount: "80" },
        { currency_code: "usd", amount: "100" },
      ],
    })

    it("B22 counts without tax or with it, each currency with an amount of its own", async () => {
      await desk().create({ code: "NET", discount: percentage(10), minimum_spend: minimum(false) })
      await desk().create({ code: "GROSS", discount: percentage(10), minimum_spend: minimum(true) })
      const outcomes = async (items: Record<string, number>, fields: object) => {
        const cart = await guest().cart(items, fields)
        await guest().enter(cart, "NET", "GROSS")
        return guest().coupons(cart)
      }

      // 89 euros with 19 % VAT in them.
      expect(await outcomes({ "KETTLE-BLACK": 1 }, inEurope(shop()))).toMatchObject([
        {
          code: "NET",
          state: "waiting",
          reasons: [{ code: "minimum_spend", message: "Spend €5.21 more to use this coupon." }],
        },
        { code: "GROSS", state: "applied" },
      ])
      // 95 dollars, to which 8 % come.
      expect(await outcomes({ "KETTLE-BLACK": 1 }, {})).toMatchObject([
        {
          code: "NET",
          state: "waiting",
          reasons: [{ params: { required: "100", actual: "95", missing: "5" } }],
        },
        { code: "GROSS", state: "applied", amount: "9.5" },
      ])
    })

    it("B22 A2 cannot be reached in a currency it does not name", async () => {
      await desk().create({
        code: "EUROS",
        discount: percentage(10),
        minimum_spend: { amounts: [{ currency_code: "eur", amount: 1 }] },
      })
      await expectRefused(guest(), "EUROS", {
        code: "currency",
        params: { currency_codes: ["eur"] },
      })
    })
  })

  describe("What it takes something off", () => {
    type Line = { variant_id: string; adjustments: { amount: number; code: string }[] }

    /** What each line gives, by SKU; lines that give nothing are left out. */
    async function perLine(cart: string): Promise<Record<string, number[]>> {
      const { data } = await guest().retrieve(cart)
      const { variants } = shop().ids
      const skuOf = (id: string) =>
        Object.entries(variants).find(([, variant]) => variant.id === id)?.[0] ?? id
      return Object.fromEntries(
        (data.cart.items as Line[])
          .filter(({ adjustments }) => adjustments.length)
          .map((item) => [
            skuOf(item.variant_id),
            item.adjustments.map(({ amount }) => Number(amount)),
          ])
      )
    }

    it.each([
      ["products", "items.product.id", ["products", "sencha"], { "SENCHA-100": [4.6] }],
      [
        "categories",
        "items.product.categories.id",
        ["categories", "tea"],
        { "SENCHA-100": [4.6], "EARL-100": [0.95] },
      ],
      [
        "collections",
        "items.product.collection_id",
        ["collections", "kiln-and-co"],
        { "MUG-WHITE": [1.7] },
      ],
      [
        "tags",
        "items.product.tags.id",
        ["tags", "bestseller"],
        { "SENCHA-100": [4.6], "MUG-WHITE": [1.7] },
      ],
      ["types", "items.product.type_id", ["types", "Tableware"], { "MUG-WHITE": [1.7] }],
    ] as const)("B23 takes 10 percent off its %s alone", async (_, attribute, key, expected) => {
      const [list, name] = key
      await desk().create({
        code: "SOME",
        discount: percentage(10, { target: "items", allocation: "each", max_quantity: 100 }),
        targets: [{ attribute, values: [String(shop().ids[list][name])] }],
      })
      const items = { "SENCHA-100": 2, "EARL-100": 1, "MUG-WHITE": 1 }
      const { cart } = await tryCode(guest(), "SOME", {}, items)
      expect(await perLine(cart)).toEqual(expected)
    })

    it("A22 takes five off the cheapest unit of a brand, and off no other", async () => {
      await desk().create({
        code: "ANYONE",
        discount: fixed(5, "usd", { target: "items", allocation: "once", max_quantity: 1 }),
        targets: [
          {
            attribute: "items.product.collection_id",
            values: [String(shop().ids.collections.nordlicht)],
          },
        ],
      })
      const items = { "AURORA-1000": 1, "NOTTE-250": 3, "FILTERS-100": 2 }
      const { cart, coupon } = await tryCode(guest(), "ANYONE", {}, items)
      expect(coupon).toMatchObject({ state: "applied", amount: "5" })
      expect(await perLine(cart)).toEqual({ "NOTTE-250": [5] })
    })

    it("A23 spreads an amount over the whole order, and the lines add up to it exactly", async () => {
      await desk().create({ code: "TEN", discount: fixed(10, "usd") })
      const items = { "MUG-WHITE": 1, "MUG-INDIGO": 1, "MUG-MOSS": 1 }
      const { cart, coupon } = await tryCode(guest(), "TEN", {}, items)
      expect(coupon).toMatchObject({ amount: "10" })
      const shares = Object.values(await perLine(cart)).flat()
      expect(shares.sort()).toEqual([3.33, 3.33, 3.34])
    })

    it("A23 A1 takes 100 percent off the whole order, and nothing off the shipping", async () => {
      await desk().create({ code: "FREE", discount: percentage(100) })
      const { cart } = await tryCode(guest(), "FREE")
      await guest().readyToPay(cart)
      const { data } = await guest().retrieve(cart)
      // What is left are 6 dollars of shipping with 8 % sales tax.
      expect(data.cart).toMatchObject({ item_total: 0, discount_subtotal: 100, total: 6.48 })
    })

    it("A24 makes the amount due zero where it is larger, never less, with a second one behind it", async () => {
      await desk().create({ code: "BIG", discount: fixed(500, "usd") })
      await desk().create({ code: "MORE", discount: fixed(5, "usd") })
      const cart = await guest().cart(AT_100)
      await guest().enter(cart, "BIG", "MORE")
      const { data } = await guest().retrieve(cart)
      expect(data.cart).toMatchObject({
        item_total: 0,
        total: 0,
        tax_total: 0,
        discount_subtotal: 100,
      })
      expect(await guest().coupons(cart)).toMatchObject([
        { code: "BIG", state: "applied", amount: "100" },
        {
          code: "MORE",
          state: "waiting",
          amount: null,
          reasons: [{ code: "nothing_left" }],
        },
      ])
    })

    it("A24 completes an order of nothing", async () => {
      await nativePromotion(shop(), "SHIPFREE", 100, {
        application_method: {
          type: "percentage",
          target_type: "shipping_methods",
          allocation: "across",
          value: 100,
        },
      })
      await desk().create({ code: "FREE", discount: percentage(100) })
      const { cart } = await tryCode(guest(), "FREE")
      await guest().readyToPay(cart)
      await guest().enter(cart, "SHIPFREE")
      const { data } = await guest().complete(cart)
      expect(data).toMatchObject({ type: "order", order: { total: 0, discount_subtotal: 106 } })
    })

    it("B23 leaves items alone that take no discounts", async () => {
      const { products } = shop().ids
      await shop().api.admin("POST", `/admin/products/${products["hand-grinder"]}`, {
        discountable: false,
      })
      await desk().create({ code: "TEN", discount: percentage(10) })
      const { cart, coupon } = await tryCode(guest(), "TEN")
      expect(coupon).toMatchObject({ state: "applied", amount: "2.5" })
      expect(await perLine(cart)).toEqual({ "FILTERS-100": [2.5] })
    })
  })

  describe("Tax", () => {
    /** Whole cents, as a customer pays them. */
    const cents = (amount: number) => Math.round(amount * 100)

    async function totals(code: string, items: Record<string, number>, fields: object = {}) {
      const { cart, coupon } = await tryCode(guest(), code, fields, items)
      const { data } = await guest().retrieve(cart)
      const { discount_total, discount_subtotal, item_total, item_tax_total } = data.cart
      return {
        coupon: coupon.amount,
        discount: cents(discount_total),
        discount_without_tax: cents(discount_subtotal),
        goods: cents(item_total),
        tax: cents(item_tax_total),
      }
    }

    it("Y2 takes a fixed amount off before tax or after it, to the cent, where prices have the tax in them", async () => {
      await desk().create({ code: "NET", discount: fixed(10, "eur") })
      await desk().create({
        code: "GROSS",
        discount: fixed(10, "eur", { is_tax_inclusive: true }),
      })
      const europe = inEurope(shop())
      // 44 euros: 36.97 and 7.03 VAT.
      expect(await totals("NET", { "SENCHA-100": 2 }, europe)).toEqual({
        coupon: "10",
        discount: 1190,
        discount_without_tax: 1000,
        goods: 3210,
        tax: 513,
      })
      expect(await totals("GROSS", { "SENCHA-100": 2 }, europe)).toEqual({
        coupon: "10",
        discount: 1000,
        discount_without_tax: 840,
        goods: 3400,
        tax: 543,
      })
    })

    it("Y2 takes a fixed amount off before tax or after it where the tax comes on top", async () => {
      await desk().create({ code: "NET", discount: fixed(10, "usd") })
      await desk().create({
        code: "GROSS",
        discount: fixed(10, "usd", { is_tax_inclusive: true }),
      })
      // 46 dollars and 3.68 sales tax.
      expect(await totals("NET", { "SENCHA-100": 2 })).toEqual({
        coupon: "10",
        discount: 1080,
        discount_without_tax: 1000,
        goods: 3888,
        tax: 288,
      })
      expect(await totals("GROSS", { "SENCHA-100": 2 })).toEqual({
        coupon: "10",
        discount: 1000,
        discount_without_tax: 926,
        goods: 3968,
        tax: 294,
      })
    })

    it("A1 Y2 takes a percentage off prices with tax in them, to the cent", async () => {
      await desk().create({ code: "FIFTEEN", discount: percentage("15") })
      // 22 + 2 x 8.90 = 39.80 euros.
      const items = { "SENCHA-100": 1, "NOTTE-250": 2 }
      expect(await totals("FIFTEEN", items, inEurope(shop()))).toMatchObject({
        discount: 597,
        discount_without_tax: 502,
        goods: 3383,
        tax: 540,
      })
    })

    it("Y2 A24 stops at zero with the tax, too", async () => {
      await desk().create({
        code: "GROSS",
        discount: fixed(500, "eur", { is_tax_inclusive: true }),
      })
      expect(await totals("GROSS", { "SENCHA-100": 2 }, inEurope(shop()))).toEqual({
        coupon: "44",
        discount: 4400,
        discount_without_tax: 3697,
        goods: 0,
        tax: 0,
      })
    })
  })

  describe("What a shopper is told", () => {
    const REFUSALS: [string, Partial<CreateCouponInput>, string][] = [
      ["not started", { starts_at: TOMORROW }, "not_started"],
      ["expired", { ends_at: YESTERDAY }, "expired"],
      ["paused", { publication: "paused" }, "paused"],
      ["for existing customers", { audience: { history: "existing" } }, "existing_customers"],
      ["for another region", { region_ids: ["europe"] }, "region"],
      ["for another channel", { sales_channel_ids: ["kiosk"] }, "sales_channel"],
      ["in another currency", { discount: fixed(5, "eur") }, "currency"],
    ]
    const WAITS: [string, Partial<CreateCouponInput>, string][] = [
      [
        "below its minimum",
        { minimum_spend: { amounts: [{ currency_code: "usd", amount: 500 }] } },
        "minimum_spend",
      ],
      [
        "without its products",
        {
          discount: percentage(10, { target: "items", allocation: "each", max_quantity: 1 }),
          targets: [{ attribute: "items.product.id", values: ["sencha"] }],
        },
        "products",
      ],
    ]

    /** The coupon of a row, with the ids that only the running shop knows. */
    async function createRow(fields: Partial<CreateCouponInput>) {
      const { ids, api } = shop()
      const { data } = await api.admin("POST", "/admin/sales-channels", { name: "Kiosk" })
      const known = (list: string[] | undefined, id: string) => (list ? [id] : undefined)
      return desk().create({
        code: "ROW",
        discount: percentage(10),
        ...fields,
        region_ids: known(fields.region_ids, ids.regions.europe),
        sales_channel_ids: known(fields.sales_channel_ids, data.sales_channel.id),
        targets: fields.targets?.map((rule) => ({
          ...rule,
          values: [String(ids.products.sencha)],
        })),
      })
    }

    /** Everything of an answer that a shopper could see. */
    const seen = ({ status, data, headers }: Answer) => ({
      status,
      data,
      length: headers["content-length"],
    })

    /** What this shopper is told of the code before anybody has it. */
    async function asNobodys(who: Shopper) {
      const { answer } = await tryCode(who, "ROW")
      expect(answer).toMatchObject(unknown("ROW"))
      return seen(answer)
    }

    it.each([...REFUSALS, ...WAITS])(
      "Z10 S1 %s: the reason to everybody where it is for everybody",
      async (_, fields, reason) => {
        await createRow(fields)
        const { answer, coupon } = await tryCode(guest(), "ROW")
        expect(answer.status).toBe(200)
        expect(coupon).toMatchObject({
          state: WAITS.some(([, , code]) => code === reason) ? "waiting" : "refused",
          reasons: [{ code: reason }],
        })
      }
    )

    it.each([...REFUSALS, ...WAITS])(
      "Z10 B14 %s: the reason to members of its group, the text of no code to others",
      async (_, fields, reason) => {
        const member = await vip()
        const stranger = await account(shop(), "us@example.com")
        const nobodys = [await asNobodys(guest()), await asNobodys(stranger)]
        await createRow({
          ...fields,
          audience: { ...fields.audience, group_ids: [String(shop().ids.groups.vip)] },
        })
        const { answer, coupon } = await tryCode(member, "ROW")
        expect(answer.status).toBe(200)
        expect(coupon).toMatchObject({ reasons: [{ code: reason }] })
        expect([
          seen((await tryCode(guest(), "ROW")).answer),
          seen((await tryCode(stranger, "ROW")).answer),
        ]).toEqual(nobodys)
      }
    )

    it.each([...REFUSALS, ...WAITS])(
      "Z10 %s: the text of no code to everybody where the coupon is discreet",
      async (_, fields) => {
        const nobodys = await asNobodys(guest())
        await createRow({ ...fields, is_discreet: true })
        expect(seen((await tryCode(guest(), "ROW")).answer)).toEqual(nobodys)
      }
    )

    it("Z10 a discreet coupon whose minimum the cart falls below later says nothing of itself", async () => {
      await createRow({
        name: "Secret",
        description: "Very",
        is_discreet: true,
        minimum_spend: { amounts: [{ currency_code: "usd", amount: 99 }] },
      })
      const ann = guest()
      const cart = await ann.cart(AT_100)
      await ann.enter(cart, "ROW")
      const { data } = await ann.retrieve(cart)
      const filters = data.cart.items.find(({ quantity }: { quantity: number }) => quantity === 5)
      await shop().api.store("DELETE", `/store/carts/${cart}/line-items/${filters.id}`)
      expect(await ann.coupons(cart)).toEqual([
        {
          code: "ROW",
          name: "ROW",
          description: null,
          is_automatic: false,
          position: 1,
          state: "refused",
          amount: null,
          currency_code: "usd",
          reasons: [{ code: "unknown", params: {}, message: "This code is not valid." }],
          item_ids: [],
          other_item_ids: [],
          tier: null,
          voucher: null,
        },
      ])
    })

    it("Z10 a discreet coupon gives its discount to whoever may use it", async () => {
      await createRow({ is_discreet: true })
      await expectApplied(guest(), "ROW", "10")
    })

    it("Z10 used up and used by this person: the reason where it is for them, the text of no code where not", async () => {
      const member = await vip()
      const nobodys = await asNobodys(guest())
      const group_ids = [String(shop().ids.groups.vip)]
      const twice = { total_limit: 1, per_customer_limit: 1, discount: percentage(10) }
      await desk().create({ ...twice, code: "ROW", audience: { group_ids } })
      await desk().create({ ...twice, code: "OPEN" })
      const cart = await member.cart(AT_100)
      await member.enter(cart, "ROW", "OPEN")
      await buy(member, cart)

      const { coupon } = await tryCode(member, "ROW")
      expect(coupon.reasons).toMatchObject([{ code: "used_up" }, { code: "customer_limit" }])
      await expectRefused(guest(), "OPEN", { code: "used_up" })
      expect(seen((await tryCode(guest(), "ROW")).answer)).toEqual(nobodys)
    })

    it.each([
      ["named customers", { audience: { customers: "named" } }],
      ["a draft", { publication: "draft" }],
    ] as [string, Partial<CreateCouponInput>][])(
      "Z10 B14 %s: the text of no code",
      async (_, fields) => {
        const nobodys = await asNobodys(guest())
        await createRow(fields)
        expect(seen((await tryCode(guest(), "ROW")).answer)).toEqual(nobodys)
      }
    )

    it("Z10 I5 a coupon in the bin: the text of no code", async () => {
      const nobodys = await asNobodys(guest())
      const { id } = await createRow({})
      await desk().bin(id)
      expect(seen((await tryCode(guest(), "ROW")).answer)).toEqual(nobodys)
    })

    it("Z10 B14 is the same on every way in, and writes nothing", async () => {
      const { store } = shop().api
      const cart = await guest().cart(AT_100)
      await couponDesk(shop()).settings({ max_coupons_per_order: null })
      const ways = (code: string) => [
        () => guest().enter(cart, code),
        () => guest().update(cart, { promo_codes: [code] }),
        () => store("POST", "/store/carts", { promo_codes: [code] }),
      ]
      const ask = async (code: string) => {
        const answers = []
        for (const way of ways(code)) {
          answers.push(seen(await way()))
        }
        return answers
      }
      const nobodys = await ask("ROW")
      expect(nobodys.map(({ status }) => status)).toEqual([400, 400, 400])
      await createRow({ audience: { customers: "named" } })

      const before = await contents(shop())
      expect(await ask("ROW")).toEqual(nobodys)
      expect(await contents(shop())).toEqual(before)
      expect(await guest().coupons(cart)).toEqual([])
    })

    it("Z10 asks the database as often for a code of somebody else's as for one of nobody's", async () => {
      const cart = await guest().cart(AT_100)
      await couponDesk(shop()).settings({ max_coupons_per_order: null })
      const sql = database(shop())
      const queriesOf = async (code: string) => {
        let queries = 0
        const count = () => queries++
        sql.on("query", count)
        const answer = await guest().enter(cart, code)
        sql.removeListener("query", count)
        expect(answer).toMatchObject(unknown(code))
        return queries
      }
      await queriesOf("WARM")
      const nobodys = await queriesOf("NOBODYS")
      expect(nobodys).toBeGreaterThan(3)

      const audience = { customers: "named" } as const
      await createRow({ audience })
      await desk().create({
        code: "NEW",
        discount: percentage(10),
        audience: { ...audience, history: "new" },
      })
      await desk().create({
        code: "GONE",
        discount: percentage(10),
        is_discreet: true,
        ends_at: YESTERDAY,
      })
      expect([await queriesOf("ROW"), await queriesOf("NEW"), await queriesOf("GONE")]).toEqual([
        nobodys,
        nobodys,
        nobodys,
      ])
    })
  })

  describe("Login", () => {
    it("Y7 moves the codes along with the cart, and applies what waited for an account", async () => {
      const { groups } = shop().ids
      await desk().create({ code: "ALL", discount: percentage(10) })
      await desk().create({
        code: "CLUB",
        discount: fixed(5, "usd"),
        audience: { group_ids: [String(groups.vip)] },
      })
      const member = await vip()
      const { cart } = await tryCode(guest(), "ALL", { email: undefined })
      expect(await guest().enter(cart, "CLUB")).toMatchObject(unknown("CLUB"))

      expect(await member.takeOver(cart)).toMatchObject({
        status: 200,
        data: { cart: { customer_id: member.customer_id, discount_subtotal: 10 } },
      })
      await member.enter(cart, "CLUB")
      expect(await member.coupons(cart)).toMatchObject([
        { code: "ALL", state: "applied", amount: "10" },
        { code: "CLUB", state: "applied", amount: "5" },
      ])
    })

    it("Y7 refuses with a reason what the account may not use, and the login succeeds", async () => {
      await desk().create({ code: "HELLO", discount: percentage(30), audience: { history: "new" } })
      await desk().create({
        code: "YOURS",
        discount: percentage(10),
        audience: { customers: "named" },
        named_customers: { emails: ["friend@example.com"] },
      })
      const member = await vip()
      await buy(member, await member.cart({ "FILTERS-100": 1 }))

      const cart = await guest().cart(AT_100, { email: "friend@example.com" })
      await guest().enter(cart, "HELLO", "YOURS")
      expect(await guest().coupons(cart)).toMatchObject([
        { code: "HELLO", state: "applied", amount: "30" },
        { code: "YOURS", state: "applied", amount: "7" },
      ])

      expect(await member.takeOver(cart)).toMatchObject({
        status: 200,
        data: { cart: { customer_id: member.customer_id, discount_total: 0, promotions: [] } },
      })
      expect(await member.coupons(cart)).toMatchObject([
        { code: "HELLO", state: "refused", reasons: [{ code: "new_customers" }] },
        { code: "YOURS", state: "refused", reasons: [{ code: "unknown" }] },
      ])
    })

    it("Y7 C2 counts for the account what was entered as a guest", async () => {
      const coupon = await desk().create({
        code: "ONCE",
        discount: percentage(10),
        per_customer_limit: 1,
      })
      const member = await vip()
      const { cart } = await tryCode(guest(), "ONCE", { email: "someone@example.com" })
      await member.takeOver(cart)
      await buy(member, cart)
      expect((await desk().retrieve(coupon.id)).used).toBe(1)
      await expectRefused(member, "ONCE", {
        code: "customer_limit",
        params: { limit: 1 },
        message: "You have used this coupon already.",
      })
      await expectApplied(guest(), "ONCE", "10", { email: "someone@example.com" })
    })
  })
})
