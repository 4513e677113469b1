import { couponDesk, percentage } from "../../support/coupons"
import { directly } from "../../support/ledger"
import type { Shop } from "../../support/shop-suite"
import { shopper } from "../../support/shopper"
import { holdUses } from "../../../src/modules/coupon/operations/ledger/hold-uses"

export function describeVersions(shop: () => Shop): void {
  describe("versions", () => {
    const versions = async (id: string, query = "") =>
      (await shop().api.admin("GET", `/admin/coupons/${id}/versions${query}`)).data

    it("X19 I2 lists every version of the terms with the uses under it, as the ledger has them", async () => {
      const desk = couponDesk(shop())
      const first = await desk.create({ code: "Quay", discount: percentage(5) })
      const second = await desk.update(first.id, { discount: percentage(10) })
      expect(await versions(first.id)).toMatchObject({
        count: 2,
        versions: [
          { version: 2, is_current: true, terms: second.terms, uses: { bound: 0, open: 0 } },
          { version: 1, is_current: false, terms: first.terms, uses: { bound: 0, open: 0 } },
        ],
      })

      const sam = shopper(shop())
      const ready = async () => {
        const cart = await sam.cart({ "SENCHA-100": 1 })
        await sam.enter(cart, "quay")
        await sam.readyToPay(cart)
        return cart
      }
      for (let order = 0; order < 3; order++) {
        expect((await sam.complete(await ready())).data.type).toBe("order")
      }
      const [use] = await desk.redemptions(first.id)
      await shop().api.admin("POST", `/admin/coupon-redemptions/${use.id}/reverse`, {
        reason: "Goodwill",
      })
      const held = await ready()
      await directly(shop(), (sql) => sql.transaction((tx) => holdUses(tx, held, new Date())))

      const { versions: used } = await versions(first.id)
      expect(used).toMatchObject([
        { version: 2, uses: { bound: 2, open: 1, reversed: 1 } },
        { version: 1, uses: { bound: 0, open: 0, reversed: 0 } },
      ])
      expect((await desk.retrieve(first.id)).used).toBe(3)
      expect(used[0].created_at > used[1].created_at).toBe(true)
    })

    it("X19 pages versions, of the bin as well, and knows no other coupon", async () => {
      const desk = couponDesk(shop())
      const { id } = await desk.create({ code: "Quay", discount: percentage(5) })
      await desk.update(id, { discount: percentage(10) })
      await desk.bin(id)
      expect(await versions(id, "?limit=1&offset=1")).toMatchObject({
        count: 2,
        offset: 1,
        limit: 1,
        versions: [{ version: 1 }],
      })
      expect(await versions(id, "?offset=5")).toMatchObject({ count: 2, versions: [] })
      const nothing = await shop().api.admin("GET", "/admin/coupons/coupon_no/versions")
      expect(nothing.status).toBe(404)
    })
  })
}
