import type { App } from "../../__tests__/module-suite"
import { makeCoupon, readCoupon, takeUse, useOf } from "../../__tests__/coupons"
import { reserveUse } from "../operations/ledger/reserve-use"
import { readTables } from "../../__tests__/read-tables"

const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR)

/** Taking a use: limits and state are asked in the one statement that counts it. */
export function describeReservations(app: () => App): void {
  describe("reserving a use", () => {
    const persons = async (coupon_id: string) =>
      app()
        .sql("coupon_person_use")
        .where({ coupon_id })
        .orderBy("person_key")
        .select("person_key", "used")

    it("C1 C2 I7 counts it for the coupon and for every key of the person, with one ledger line", async () => {
      const coupon = await makeCoupon(app())
      const now = new Date("2026-11-21T10:00:00.000Z")
      const redemption_id = await takeUse(app(), coupon, {
        person_keys: ["key_1", "key_2"],
        customer_id: "cus_1",
        amount: "12.345678901234567890",
        ledger_id: "cpled_1",
        now,
      })
      await takeUse(app(), coupon, { person_keys: ["key_2"] })

      expect(await readCoupon(app(), coupon.id)).toMatchObject({ used: 2, was_used: true })
      expect(await persons(coupon.id)).toEqual([
        { person_key: "key_1", used: 1 },
        { person_key: "key_2", used: 2 },
      ])
      expect(await app().sql("coupon_ledger_entry").where({ redemption_id })).toEqual([
        expect.objectContaining({
          id: "cpled_1",
          type: "reserved",
          coupon_id: coupon.id,
          code: coupon.code,
          terms_version: 1,
          amount: "12.345678901234567890",
          raw_amount: { value: "12.345678901234567890", precision: 20 },
          person_keys: ["key_1", "key_2"],
          customer_id: "cus_1",
          currency_code: "usd",
          order_id: null,
          cart_id: null,
          over_limit: false,
          created_at: now,
        }),
      ])
    })

    // Two servers that insert at the same moment meet at the key of the person then, which adds
    // up, and never at the primary key, which fails.
    it("C2 makes a new id for a person's counter every time, also for the same person", async () => {
      const coupon = await makeCoupon(app())
      const ids: string[] = []
      for (const _ of [1, 2]) {
        const unfinished = await app().sql.transaction()
        await reserveUse(unfinished, useOf(coupon, { person_keys: ["key_1"] }))
        ids.push(...(await unfinished("coupon_person_use").pluck<string[]>("id")))
        await unfinished.rollback()
      }
      expect(ids).toHaveLength(2)
      expect(new Set(ids).size).toBe(2)
    })

    it("A21 C1 takes no more than the total limit", async () => {
      const coupon = await makeCoupon(app(), { total_limit: 2 })
      const taken = [1, 2, 3].map(
        (n) => () => takeUse(app(), coupon, { person_keys: [`person_${n}`] })
      )
      expect([await taken[0]!(), await taken[1]!(), await taken[2]!()]).toEqual([
        expect.any(String),
        expect.any(String),
        null,
      ])
      expect(await readCoupon(app(), coupon.id)).toMatchObject({ used: 2 })
    })

    it("C2 takes no more per person under any one of their keys, and counts nothing when it refuses", async () => {
      const coupon = await makeCoupon(app())
      const limit = { per_customer_limit: 1 }
      expect(
        await takeUse(app(), coupon, { ...limit, person_keys: ["account", "email"] })
      ).not.toBeNull()
      const before = await readTables(app().sql)
      for (const person_keys of [
        ["account"],
        ["email"],
        ["email", "other"],
        ["other", "account"],
      ]) {
        expect(await takeUse(app(), coupon, { ...limit, person_keys })).toBeNull()
      }
      expect(await readTables(app().sql)).toEqual(before)
      expect(await takeUse(app(), coupon, { ...limit, person_keys: ["other"] })).not.toBeNull()
    })

    it.each([
      ["a draft", { publication: "draft" }],
      ["paused", { publication: "paused" }],
      ["not started", { starts_at: inHours(1) }],
      ["over", { ends_at: inHours(-1) }],
      ["in the bin", { deleted_at: inHours(-1) }],
      ["under newer terms", { terms_version: 2 }],
      ["used up", { total_limit: 0 }],
    ])("K4 Z2 refuses and counts nothing where the coupon is %s", async (_, change) => {
      const coupon = await makeCoupon(app())
      await app().sql("coupon").where({ id: coupon.id }).update(change)
      const before = await readTables(app().sql)
      expect(await takeUse(app(), coupon)).toBeNull()
      expect(await readTables(app().sql)).toEqual(before)
    })

    it("D1 takes one from the very start to just before the end", async () => {
      const [starts_at, ends_at] = [inHours(1), inHours(2)]
      const coupon = await makeCoupon(app(), { starts_at, ends_at })
      const before = (date: Date) => new Date(date.getTime() - 1)
      const at = async (now: Date) => (await takeUse(app(), coupon, { now })) !== null
      expect([await at(before(starts_at)), await at(starts_at)]).toEqual([false, true])
      expect([await at(before(ends_at)), await at(ends_at)]).toEqual([true, false])
    })
  })
}
