import { shopper } from "../support/shopper"
import { query, tables } from "./support/databases"
import { buy } from "./support/buy"
import type { Host } from "./support/host-suite"
import { medusa, runScript, startStore, withStore, type Filled, type Store } from "./support/medusa"

const TEA = { "SENCHA-100": 1 }
const LIMIT = 2

/** One store, from the day it takes the plugin out; each test goes on where the last one ended. */
export function describeUninstall(host: () => Host): void {
  let store: Filled
  let promotionId: string
  let otherPromotionId: string
  /** Carts with our code on them: one about to pay, one that goes on shopping. */
  let paying: string
  let shopping: string

  const one = async (sql: string, ...values: unknown[]) =>
    (await query<Record<string, unknown>>(store.database, sql, values))[0]

  const coupon = (code: string) => one("select * from coupon where code = $1", code)

  function uninstall() {
    store.app.uninstall()
    store.app.configure({})
  }

  async function installAgain() {
    store.app.install()
    store.app.configure(host().entries)
    await migrate()
  }

  const migrate = () => medusa(store, "db:migrate", "--execute-safe-links", "--skip-scripts")

  beforeAll(async () => {
    store = await host().another("leaving")
    await withStore(store, async (shop) => {
      const created = await shop.api.admin("POST", "/admin/coupons", {
        code: "Spring-24",
        discount: { type: "percentage", value: 10 },
        total_limit: LIMIT,
      })
      promotionId = created.data.coupon.promotion_id
      const other = { code: "Autumn-24", discount: { type: "percentage", value: 5 } }
      const createdToo = await shop.api.admin("POST", "/admin/coupons", other)
      otherPromotionId = createdToo.data.coupon.promotion_id
      await buy(shop, TEA, "spring24")
      const sam = shopper(shop)
      const cartWithCode = async () => {
        const cart = await sam.cart(TEA)
        await sam.enter(cart, "spring24")
        await sam.readyToPay(cart)
        return cart
      }
      paying = await cartWithCode()
      shopping = await cartWithCode()
    })
  })

  it("Y4 switches the promotions of its coupons off before it goes", async () => {
    expect(await runScript(store, "switch-coupons-off")).toContain("switched off: 2")
    expect(await one("select status from promotion where id = $1", promotionId)).toEqual({
      status: "inactive",
    })
    expect(await coupon("Spring-24")).toMatchObject({ publication: "active", used: 1 })
  })

  describe("out", () => {
    let native: Store

    beforeAll(async () => {
      uninstall()
      native = await startStore(store)
    })

    afterAll(() => native.stop())

    it("Y4 leaves carts that Medusa serves, and its data", async () => {
      const sam = shopper(native)
      const shown = await sam.retrieve(paying)
      expect(shown.data.cart).toMatchObject({ discount_subtotal: 2.3 })
      const paid = await sam.complete(paying)
      expect(paid.data).toMatchObject({ type: "order", order: { discount_subtotal: 2.3 } })

      const changed = await sam.add(shopping, "SENCHA-100", 1)
      expect(changed.data.cart).toMatchObject({ discount_subtotal: 0, promotions: [] })
      const typed = await sam.enter(shopping, "Spring-24")
      expect(typed).toMatchObject({ status: 200, data: { cart: { discount_subtotal: 0 } } })
      await sam.readyToPay(shopping)
      const bought = await sam.complete(shopping)
      expect(bought.data).toMatchObject({ type: "order", order: { discount_subtotal: 0 } })
      expect(await coupon("Spring-24")).toMatchObject({ used: 1 })
    })

    it("Y4 leaves promotions that are plain ones, should staff switch them on", async () => {
      const change = { status: "active", application_method: { value: 50 } }
      const changed = await native.api.admin("POST", `/admin/promotions/${promotionId}`, change)
      expect(changed.status).toBe(200)
      for (let count = 1; count <= LIMIT + 1; count++) {
        const { order } = await buy(native, TEA, "Spring-24")
        expect(order).toMatchObject({ discount_subtotal: 11.5 })
      }
      const created = await native.api.admin("POST", "/admin/promotions", SAME_CODE)
      expect(created.status).toBe(200)
      const path = `/admin/promotions/${otherPromotionId}`
      expect((await native.api.admin("DELETE", path)).status).toBe(200)
    })
  })

  it("Y4 comes back to its data, and promotions, codes and uses are in line with it", async () => {
    await installAgain()
    const printed = await runScript(store, "rejoin-coupons")
    expect(printed).toContain("The code spring24 of promotion")
    expect(printed).toContain("Carts ordered meanwhile, not counted: 2.")
    expect(await coupon("Spring-24")).toMatchObject({ used: 1, deleted_at: null })
    expect(await coupon("Autumn-24")).toMatchObject({ deleted_at: expect.any(Date) })

    await withStore(store, async (shop) => {
      const path = `/admin/promotions/${promotionId}`
      expect((await shop.api.admin("GET", path)).data.promotion).toMatchObject({
        status: "active",
        application_method: { value: 10 },
      })
      expect(await buy(shop, TEA, "spring24")).toMatchObject({ order: { discount_subtotal: 2.3 } })
      const sam = shopper(shop)
      const late = await sam.cart(TEA)
      await sam.enter(late, "spring24")
      expect(await sam.coupons(late)).toMatchObject([{ reasons: [{ code: "used_up" }] }])
      expect((await shop.api.admin("POST", path, { status: "inactive" })).status).toBe(200)
    })
  })

  it("Y4 goes back to its first migration, and forth again, with its coupons", async () => {
    const triggers = `select tgname from pg_trigger where tgname like 'coupon%'`
    expect(await query(store.database, triggers)).not.toEqual([])
    for (let left = 1; left > 0; left = (await query(store.database, triggers)).length) {
      expect(await medusa(store, "db:rollback", "coupon")).not.toContain("Nothing to revert")
    }
    await migrate()
    expect(await query(store.database, triggers)).not.toEqual([])
    expect(await coupon("Spring-24")).toMatchObject({ used: LIMIT })
  })

  it("Y4 goes for good with all it made, and Medusa sells on", async () => {
    let printed = ""
    while (!printed.includes("Nothing to revert")) {
      printed = await medusa(store, "db:rollback", "coupon")
    }
    const left = (await tables(store.database)).filter((table) => table.includes("coupon"))
    expect(left).toEqual([])
    const functions = `select proname from pg_proc where proname like 'coupon%'`
    expect(await query(store.database, functions)).toEqual([])

    uninstall()
    await withStore(store, async (shop) => {
      expect(await buy(shop, TEA, "spring24")).toMatchObject({ order: { discount_subtotal: 4.6 } })
    })
  })

  it("Y4 starts over where it was gone for good, with the codes of native promotions", async () => {
    await installAgain()
    expect(await query(store.database, "select id from coupon")).toEqual([])
    expect(
      await query(
        store.database,
        "select normal_form, cardinality(promotion_ids) as promotions from coupon_code"
      )
    ).toEqual([{ normal_form: "SPRING24", promotions: 2 }])
  })
}

/** One that a coupon holds, in another spelling. */
const SAME_CODE = {
  code: "spring24",
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
