import { account } from "../../support/accounts"
import { couponDesk, fixed, percentage } from "../../support/coupons"
import { draftDesk } from "../../support/draft-desk"
import { eventually } from "../../support/eventually"
import type { Shop } from "../../support/shop-suite"
import { shopper } from "../../support/shopper"
import { database } from "../../support/tables"

type Buyer = Pick<
  ReturnType<typeof shopper>,
  "cart" | "enter" | "remove" | "readyToPay" | "complete"
>

export function describeRedemptions(shop: () => Shop): void {
  describe("redemptions across coupons", () => {
    const admin: Shop["api"]["admin"] = (...args) => shop().api.admin(...args)
    const desk = () => couponDesk(shop())
    const list = async (query: string) => {
      const { status, data } = await admin("GET", `/admin/coupon-redemptions?${query}`)
      expect({ status, data }).toMatchObject({
        status: 200,
        data: { redemptions: expect.anything() },
      })
      expect(data.count).toBe(data.redemptions.length)
      return data.redemptions
    }

    async function buy(who: Buyer, ...codes: string[]): Promise<string> {
      const cart = await who.cart({ "SENCHA-100": 1 })
      for (const code of codes) {
        await who.enter(cart, code)
      }
      await who.readyToPay(cart)
      const { data } = await who.complete(cart)
      expect(data.type).toBe("order")
      return data.order.id
    }

    it("R4 X19 lists uses of all coupons by coupon, customer, order and state, as the ledger has them", async () => {
      const tea = await desk().create({ code: "Tea", name: "Tea time", discount: percentage(5) })
      const mug = await desk().create({ code: "Mug", discount: percentage(10) })
      const vera = await account(shop(), "vip@example.com")
      const sam = shopper(shop())
      const asGuest = {
        ...sam,
        cart: (items: Record<string, number>) => sam.cart(items, { email: "vip@example.com" }),
      }
      const first = await buy(vera, "tea", "mug")
      await buy(asGuest, "tea")
      await buy(sam, "mug")
      await eventually(async () => expect(await list("state=bound")).toHaveLength(4))

      const all = await list("")
      expect(all).toHaveLength(4)
      expect(all[0]).toMatchObject({ code: "Mug", coupon_name: "Mug", state: "bound" })
      expect(await list(`coupon_id=${tea.id}`)).toHaveLength(2)
      expect(await list(`coupon_id=${tea.id}`)).toEqual(await desk().redemptions(tea.id))
      expect(await list(`customer_id=${vera.customer_id}`)).toHaveLength(3)
      const ofOrder = await list(`order_id=${first}`)
      expect(ofOrder.map(({ coupon_name }: { coupon_name: string }) => coupon_name).sort()).toEqual(
        ["Mug", "Tea time"]
      )
      const use = ofOrder.find(({ code }: { code: string }) => code === "Tea")
      await admin("POST", `/admin/coupon-redemptions/${use.id}/reverse`, { reason: "Goodwill" })
      expect(await list("state=reversed")).toMatchObject([
        { id: use.id, reversal: { reason: "Goodwill" }, order_id: first },
      ])
      expect(await list(`order_id=${first}&state=bound`)).toMatchObject([{ coupon_id: mug.id }])
      expect(await list("state=bound&state=reversed")).toHaveLength(4)
      expect(await list("customer_id=cus_no")).toEqual([])
      expect(await list("order_id=order_no")).toEqual([])

      const [sum] = await database(shop())("coupon_ledger_entry")
        .where({ type: "reserved", coupon_id: tea.id })
        .sum("amount as amount")
      const shown = (await list(`coupon_id=${tea.id}`)).map((one: { amount: string }) => one.amount)
      expect(shown.map(Number).reduce((all: number, one: number) => all + one)).toBe(
        Number(sum?.amount)
      )
      const page = (await admin("GET", "/admin/coupon-redemptions?limit=1&offset=1")).data
      expect(page).toMatchObject({ count: 4, limit: 1, offset: 1 })
      expect(page.redemptions).toHaveLength(1)
    })

    it("R4 lists the codes typed on the way to an order, with what became of each", async () => {
      await desk().create({ code: "Tea", name: "Tea time", discount: percentage(5) })
      await desk().create({ code: "Off again", discount: percentage(10) })
      await desk().create({
        code: "Over",
        discount: percentage(5),
        ends_at: "2020-01-01T00:00:00Z",
      })
      await desk().create({
        code: "More",
        discount: percentage(5),
        minimum_spend: { amounts: [{ currency_code: "usd", amount: 500 }] },
      })
      const sam = shopper(shop())
      const cart = await sam.cart({ "SENCHA-100": 1 })
      await sam.enter(cart, "off-again")
      await sam.remove(cart, "off again")
      await sam.enter(cart, "tea")
      await sam.enter(cart, "more")
      await sam.enter(cart, "over")
      await sam.readyToPay(cart)
      const { order } = (await sam.complete(cart)).data
      const entries = async (id: string) =>
        (await admin("GET", `/admin/coupon-entries?order_id=${id}`)).data.entries
      await eventually(async () =>
        expect(await entries(order.id)).toMatchObject([
          { code: "Off again", state: "removed", amount: null, reasons: [] },
          {
            code: "Tea",
            state: "redeemed",
            amount: "1.15",
            currency_code: "usd",
            coupon: { name: "Tea time" },
          },
          {
            code: "More",
            state: "waiting",
            amount: null,
            reasons: [{ code: "minimum_spend", message: expect.stringContaining("$") }],
          },
          { code: "Over", state: "refused", reasons: [{ code: "expired" }] },
        ])
      )
    })

    it("R4 N1 tells what Medusa's order page shows as discount: with tax, and without what came back", async () => {
      const tea = await desk().create({ code: "Tea", discount: percentage(5) })
      await desk().create({ code: "Mug", discount: fixed(3, "usd", { is_tax_inclusive: true }) })
      const sam = shopper(shop())
      const cart = await sam.cart({ "SENCHA-100": 2, "MUG-WHITE": 1 })
      await sam.enter(cart, "tea", "mug")
      await sam.readyToPay(cart)
      const { order } = (await sam.complete(cart)).data
      const path = `order_id=${order.id}`
      await eventually(async () => expect(await list(`${path}&state=bound`)).toHaveLength(2))
      const shown = async () => {
        const { data } = await admin("GET", `/admin/orders/${order.id}?fields=discount_total`)
        const uses = await list(path)
        const all = uses.map((use: { discount_total: string }) => Number(use.discount_total))
        expect(all[0] + all[1]).toBeCloseTo(data.order.discount_total, 8)
        return uses.find((use: { coupon_id: string }) => use.coupon_id === tea.id)
      }
      const before = await shown()
      expect(Number(before.discount_total)).toBeCloseTo(Number(before.amount) * 1.08, 8)
      const { entries } = (await admin("GET", `/admin/coupon-entries?${path}`)).data
      expect(entries[0].discount_total).toBe(before.discount_total)

      await database(shop())("order_item")
        .where({ order_id: order.id, quantity: 2 })
        .update({ return_received_quantity: 1, raw_return_received_quantity: { value: "1" } })
      const after = await shown()
      expect(Number(after.discount_total)).toBeLessThan(Number(before.discount_total))
      expect(after.amount).toBe(before.amount)
    })

    it("R4 lists the codes of a draft order, and of one without any", async () => {
      await desk().create({ code: "Tea", discount: percentage(5) })
      const drafts = draftDesk(shop())
      const plain = await drafts.create({ "SENCHA-100": 1 })
      const draft = await drafts.create({ "SENCHA-100": 1 }, { promo_codes: ["tea"] })
      const entries = async (id: string) =>
        (await admin("GET", `/admin/coupon-entries?order_id=${id}`)).data.entries
      expect(await entries(plain)).toEqual([])
      expect(await entries(draft)).toMatchObject([{ code: "Tea", state: "applied" }])
    })

    it.each([
      ["/admin/coupon-entries", 400],
      ["/admin/coupon-entries?order_id=", 400],
      ["/admin/coupon-entries?order_id=order_no", 404],
      ["/admin/coupon-entries?order_id=a&order_id=b", 400],
      ["/admin/coupon-redemptions?state=gone", 400],
      ["/admin/coupon-redemptions?coupon_id[]=a", 400],
      ["/admin/coupon-redemptions?limit=0", 400],
      [`/admin/coupon-redemptions?order_id=${"x".repeat(201)}`, 400],
    ])("Z2 answers %s with %d", async (path, status) => {
      expect((await admin("GET", path)).status).toBe(status)
    })
  })
}
