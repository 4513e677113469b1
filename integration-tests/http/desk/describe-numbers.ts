import type { AdminCoupon, AdminRedemption } from "../../../src/contracts/admin-responses"
import { holdUses } from "../../../src/modules/coupon/operations/ledger/hold-uses"
import { couponDesk, percentage } from "../../support/coupons"
import { draftDesk } from "../../support/draft-desk"
import { eventually } from "../../support/eventually"
import { differences, directly } from "../../support/ledger"
import { ledgerNumbers } from "../../support/ledger-numbers"
import type { Shop } from "../../support/shop-suite"
import { shopper } from "../../support/shopper"

const ONE = { "SENCHA-100": 1 }

/** What the dashboard shows as a number, beside plain SQL on what it is a number of. */
export function describeNumbers(shop: () => Shop): void {
  describe("numbers", () => {
    const admin: Shop["api"]["admin"] = (...args) => shop().api.admin(...args)
    const get = async (path: string) => (await admin("GET", path)).data
    const desk = () => couponDesk(shop())
    const ledger = () => ledgerNumbers(shop())

    async function ready(...codes: string[]): Promise<string> {
      const sam = shopper(shop())
      const cart = await sam.cart(ONE)
      await sam.enter(cart, ...codes)
      await sam.readyToPay(cart)
      return cart
    }

    async function buy(...codes: string[]): Promise<string> {
      const { data } = await shopper(shop()).complete(await ready(...codes))
      expect(data.type).toBe("order")
      return data.order.id
    }

    const uses = (coupon: { id: string }, state?: string) =>
      get(`/admin/coupon-redemptions?coupon_id=${coupon.id}${state ? `&state=${state}` : ""}`)

    it("R2 R13 I1 are those of the ledger, whatever became of the uses", async () => {
      const tea = await desk().create({
        code: "TEA",
        discount: percentage(5),
        total_limit: 3,
        tags: ["autumn"],
      })
      await desk().update(tea.id, { discount: percentage(20) })
      const mug = await desk().create({
        code: "MUG",
        discount: percentage(10),
        tags: ["autumn"],
        named_customers: { emails: ["guest@example.com", "draft@example.com", "x@example.com"] },
      })
      const vip = await desk().create({
        code: "VIP",
        discount: percentage(10),
        audience: { group_ids: [String(shop().ids.groups.vip)] },
      })
      const draft = await draftDesk(shop()).create(ONE, { promo_codes: ["TEA"] })
      await buy("TEA", "MUG")
      const cancelled = await buy("TEA")
      await eventually(async () => expect(await uses(tea, "bound")).toMatchObject({ count: 2 }))
      expect((await admin("POST", `/admin/orders/${cancelled}/cancel`)).status).toBe(200)
      await eventually(async () => expect(await uses(tea, "reversed")).toMatchObject({ count: 1 }))
      await buy("TEA")
      const goodwill = await buy("TEA", "MUG")
      await eventually(async () => expect(await uses(tea, "bound")).toMatchObject({ count: 3 }))
      await draftDesk(shop()).convert(draft)
      await eventually(async () => expect(await uses(tea, "bound")).toMatchObject({ count: 4 }))
      const [given] = (
        await get(`/admin/coupon-redemptions?order_id=${goodwill}&coupon_id=${mug.id}`)
      ).redemptions
      await admin("POST", `/admin/coupon-redemptions/${given.id}/reverse`, { reason: "Goodwill" })
      const held = await ready("MUG")
      await directly(shop(), (sql) => sql.transaction((tx) => holdUses(tx, held, new Date())))

      const list: AdminCoupon[] = (await get("/admin/coupons")).coupons
      for (const { id } of [tea, mug, vip]) {
        await showsTheLedger(id, list)
      }
      expect(await desk().retrieve(tea.id)).toMatchObject({ used: 4, total_limit: 3, remaining: 0 })
      expect(await desk().retrieve(mug.id)).toMatchObject({ used: 2, remaining: null })
      expect(await differences(shop())).toEqual([])

      const overLimit = (await uses(tea)).redemptions.filter(
        (use: AdminRedemption) => use.over_limit
      )
      expect(overLimit).toMatchObject([{ order_id: draft }])
      const all = await ledger().coupons()
      expect(await get("/admin/coupons")).toMatchObject({ count: all, is_count_exact: true })
      expect(await get("/admin/coupons/count")).toEqual({ count: all })
      expect(await get("/admin/coupons/count?tag=autumn")).toEqual({
        count: await ledger().coupons(`'autumn' = any (tags)`),
      })
      expect((await get("/admin/coupons/tags")).tags).toEqual([{ tag: "autumn", count: 2 }])
      const group = String(shop().ids.groups.vip)
      expect((await get(`/admin/customers?groups[]=${group}&limit=1&fields=id`)).count).toBe(
        await ledger().customersIn(group)
      )
    })

    /** One coupon, wherever the dashboard shows a number of it. */
    async function showsTheLedger(id: string, list: AdminCoupon[]): Promise<void> {
      const coupon = await desk().retrieve(id)
      expect(list.find((row) => row.id === id)).toEqual(coupon)
      expect(coupon.used).toBe(await ledger().used(id))
      const named = await ledger().named(id)
      expect(coupon.named_customers_count).toBe(named)
      expect(await get(`/admin/coupons/${id}/audience?limit=1`)).toMatchObject({ count: named })

      const { versions } = await get(`/admin/coupons/${id}/versions`)
      expect(versions).toHaveLength(await ledger().versions(id))
      for (const { version, uses } of versions) {
        expect(uses).toEqual(await ledger().usesOf(id, version))
      }

      const { redemptions, count } = await get(`/admin/coupons/${id}/redemptions`)
      expect(count).toBe(await ledger().taken(id))
      expect(redemptions).toHaveLength(count)
      for (const { order_id, amount } of redemptions.filter(isOnOrder)) {
        const given = await ledger().givenBy(coupon.promotion_id, String(order_id), "before")
        expect(Number(amount)).toBe(given)
      }
    }

    const isOnOrder = ({ order_id }: AdminRedemption) => order_id !== null
  })
}
