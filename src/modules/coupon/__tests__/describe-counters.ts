import type { App } from "../../__tests__/module-suite"
import { makeCoupon, readCoupon, takeUse } from "../../__tests__/coupons"
import { compareCounters, rebuildCounters } from "../operations/ledger/compare-counters"

/** Counters can be thrown away: the ledger has them all. */
export function describeCounters(app: () => App): void {
  describe("counters", () => {
    const rebuild = () => app().coupons.atomically(rebuildCounters)

    it("Z2 that were tampered with are reported, and rebuilt from the ledger", async () => {
      const { sql } = app()
      const [first, second] = [await makeCoupon(app()), await makeCoupon(app(), { code: "OTHER" })]
      for (const person_keys of [["key_1"], ["key_1"], ["key_2"]]) {
        await takeUse(app(), first, { person_keys })
      }
      await takeUse(app(), second, { person_keys: ["key_1"] })
      expect(await compareCounters(sql)).toEqual([])

      await sql("coupon").where({ id: first.id }).update({ used: 9 })
      const of = (coupon_id: string, person_key: string) =>
        sql("coupon_person_use").where({ coupon_id, person_key })
      await of(first.id, "key_1").update({ used: 1 })
      await of(first.id, "key_2").delete()
      await sql("coupon_person_use").insert({
        id: "cpuse_1",
        coupon_id: second.id,
        person_key: "key_3",
        used: 4,
      })

      const differences = [
        { coupon_id: first.id, person_key: null, counted: 9, ledger: 3 },
        { coupon_id: first.id, person_key: "key_1", counted: 1, ledger: 2 },
        { coupon_id: first.id, person_key: "key_2", counted: 0, ledger: 1 },
        { coupon_id: second.id, person_key: "key_3", counted: 4, ledger: 0 },
      ].sort((a, b) => (a.coupon_id < b.coupon_id ? -1 : 1))
      expect(await compareCounters(sql)).toEqual(differences)
      expect(await rebuild()).toEqual(differences)
      expect(await compareCounters(sql)).toEqual([])
      expect(await readCoupon(app(), first.id)).toMatchObject({ used: 3 })
      expect(await rebuild()).toEqual([])
    })

    it("Z2 are rebuilt while shoppers go on, and lose none of their uses", async () => {
      const { sql } = app()
      const coupon = await makeCoupon(app())
      await sql("coupon").where({ id: coupon.id }).update({ used: 50 })
      await sql("coupon_person_use").insert(
        [0, 1, 2].map((n) => ({
          id: `cpuse_${n}`,
          coupon_id: coupon.id,
          person_key: `key_${n}`,
          used: 7,
        }))
      )
      const shoppers = Array.from({ length: 24 }, (_, n) =>
        takeUse(app(), coupon, { person_keys: [`key_${n % 5}`] })
      )
      await Promise.all([...shoppers, rebuild(), rebuild()])
      await rebuild()
      expect(await readCoupon(app(), coupon.id)).toMatchObject({ used: 24 })
      expect(await compareCounters(sql)).toEqual([])
    })
  })
}
