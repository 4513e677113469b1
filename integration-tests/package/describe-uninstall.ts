import { shopper } from "../support/shopper"
import { query, tables } from "./support/databases"
import type { Host } from "./support/host-suite"
import { medusa, runScript, withStore, type Filled } from "./support/medusa"

type Row = Record<string, unknown>

/** One store, from the day it takes the plugin out; each test goes on where the last one ended. */
export function describeUninstall(host: () => Host): void {
  let store: Filled
  let coupon: { id: string; promotion_id: string }
  /** Carts with our code on them: one about to pay, one that goes on shopping. */
  let paying: string
  let shopping: string

  const row = async (sql: string, ...values: unknown[]) =>
    (await query<Row>(store.database, sql, values))[0]

  beforeAll(async () => {
    store = await host().another("leaving")
    await withStore(store, async (shop) => {
      const { data } = await shop.api.admin("POST", "/admin/coupons", {
        code: "Spring-24",
        discount: { type: "percentage", value: 10 },
        total_limit: 2,
      })
      coupon = data.coupon
      const sam = shopper(shop)
      const cartWithCode = async () => {
        const cart = await sam.cart(TEA)
        await sam.enter(cart, "spring24")
        await sam.readyToPay(cart)
        return cart
      }
      await sam.complete(await cartWithCode())
      paying = await cartWithCode()
      shopping = await cartWithCode()
    })
  })

  it("Y4 switches the promotions of its coupons off before it goes", async () => {
    expect(await runScript(store, "switch-coupons-off")).toContain("switched off: 1")
    expect(await row("select status from promotion where id = $1", coupon.promotion_id)).toEqual({
      status: "inactive",
    })
    expect(await row("select publication, used from coupon")).toEqual({
      publication: "active",
      used: 1,
    })
  })

  it("Y4 leaves carts that native Medusa serves, and the data", async () => {
    store.app.uninstall()
    store.app.configure({})
    await withStore(store, async (shop) => {
      const sam = shopper(shop)
      const shown = await sam.retrieve(paying)
      expect(shown.data.cart).toMatchObject({ discount_subtotal: 2.3 })
      const paid = await sam.complete(paying)
      expect(paid.data).toMatchObject({ type: "order", order: { discount_subtotal: 2.3 } })

      const changed = await sam.add(shopping, "SENCHA-100", 1)
      expect(changed.data.cart).toMatchObject({ discount_subtotal: 0, promotions: [] })
      const typed = await sam.enter(shopping, "Spring-24")
      expect(typed.data.cart).toMatchObject({ discount_subtotal: 0, promotions: [] })
      await sam.readyToPay(shopping)
      const bought = await sam.complete(shopping)
      expect(bought.data).toMatchObject({ type: "order", order: { discount_subtotal: 0 } })
    })
    expect(await row("select code, used from coupon")).toEqual({ code: "Spring-24", used: 1 })
  })

  it("Y4 leaves promotions that are plain ones, should staff switch them on", async () => {
    await withStore(store, async (shop) => {
      const edited = await shop.api.admin("POST", `/admin/promotions/${coupon.promotion_id}`, {
        status: "active",
        application_method: { value: 50 },
      })
      expect(edited.status).toBe(200)
      const native = { ...TWENTY_PERCENT, code: "spring24" }
      expect((await shop.api.admin("POST", "/admin/promotions", native)).status).toBe(200)

      const sam = shopper(shop)
      for (const _ of ["the last use", "one more than the limit"]) {
        const cart = await sam.cart(TEA)
        const entered = await sam.enter(cart, "Spring-24")
        expect(entered.data.cart).toMatchObject({ discount_subtotal: 11.5 })
        await sam.readyToPay(cart)
        expect((await sam.complete(cart)).data.type).toBe("order")
      }
    })
  })

  it("Y4 comes back to its data, and puts promotions in line with its coupons", async () => {
    store.app.install()
    store.app.configure(host().entries)
    await medusa(store, "db:migrate", "--execute-safe-links")
    const printed = await runScript(store, "rejoin-coupons")
    expect(printed).toContain("The code spring24 of promotion")
    await withStore(store, async (shop) => {
      const sam = shopper(shop)
      const cart = await sam.cart(TEA)
      const entered = await sam.enter(cart, "spring24")
      expect(entered.data.cart).toMatchObject({
        discount_subtotal: 2.3,
        promotions: [{ code: "Spring-24", application_method: { value: 10 } }],
      })
      await sam.readyToPay(cart)
      expect((await sam.complete(cart)).data.type).toBe("order")
      const late = await sam.cart(TEA)
      await sam.enter(late, "spring24")
      expect(await sam.coupons(late)).toMatchObject([{ reasons: [{ code: "used_up" }] }])

      const paused = await shop.api.admin("POST", `/admin/promotions/${coupon.promotion_id}`, {
        status: "inactive",
      })
      expect(paused.status).toBe(200)
    })
  })

  it("Y4 goes back by one migration, and forth again, with its data", async () => {
    const triggers = `select tgname from pg_trigger where tgname like 'coupon%'`
    await medusa(store, "db:rollback", "coupon")
    expect(await query(store.database, triggers)).toEqual([])
    await medusa(store, "db:migrate", "--execute-safe-links", "--skip-scripts")
    expect(await query(store.database, triggers)).not.toEqual([])
    expect(await row("select code, used from coupon")).toEqual({ code: "Spring-24", used: 2 })
  })

  it("Y4 goes for good with all it made, and Medusa sells on", async () => {
    await runScript(store, "switch-coupons-off")
    const rollback = () => medusa(store, "db:rollback", "coupon")
    while (!(await rollback()).includes("Nothing to revert")) {
      // One migration each time.
    }
    store.app.uninstall()
    store.app.configure({})
    expect((await tables(store.database)).filter((table) => table.includes("coupon"))).toEqual([])
    expect(
      await query(store.database, `select 1 from pg_proc where proname like 'coupon%'`)
    ).toEqual([])
    await withStore(store, async (shop) => {
      const sam = shopper(shop)
      const cart = await sam.cart(TEA)
      const entered = await sam.enter(cart, "spring24")
      expect(entered.data.cart).toMatchObject({ discount_subtotal: 4.6 })
      await sam.readyToPay(cart)
      expect((await sam.complete(cart)).data.type).toBe("order")
    })
  })

  it("Y4 starts over where it was gone for good, with the codes of native promotions", async () => {
    store.app.install()
    store.app.configure(host().entries)
    await medusa(store, "db:migrate", "--execute-safe-links", "--skip-scripts")
    expect(await row("select count(*)::int as count from coupon")).toEqual({ count: 0 })
    expect(
      await row("select normal_form, cardinality(promotion_ids) as promotions from coupon_code")
    ).toEqual({ normal_form: "SPRING24", promotions: 2 })
  })
}

const TEA = { "SENCHA-100": 1 }

const TWENTY_PERCENT = {
  type: "standard",
  status: "active",
  is_automatic: false,
  application_method: {
    type: "percentage",
    value: 20,
    target_type: "order",
    allocation: "across",
  },
}
