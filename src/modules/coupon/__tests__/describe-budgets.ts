import { budgetKey, type Budget } from "../../../domain/budget/budget"
import { makeCoupon, takeUse, useOf } from "../../__tests__/coupons"
import type { App } from "../../__tests__/module-suite"
import { readTables } from "../../__tests__/read-tables"
import { countLateUse } from "../operations/ledger/count-late-use"
import { compareCounters, rebuildCounters } from "../operations/ledger/compare-counters"
import { reverseUse } from "../operations/ledger/reverse-use"
import { generateEntityId } from "@medusajs/framework/utils"

const DAY: Budget = {
  measure: "uses",
  per: "coupon",
  period: "day",
  limit: "2",
  currency_code: null,
}
const MONEY: Budget = {
  measure: "discount",
  per: "coupon",
  period: "ever",
  limit: "100",
  currency_code: "usd",
}

/** Budgets: counted with the use, in the period that it was taken in. */
export function describeBudgets(app: () => App): void {
  describe("budgets", () => {
    const counters = (coupon_id: string) =>
      app()
        .sql("coupon_budget_use")
        .where({ coupon_id })
        .orderBy(["budget", "person_key", "period"])
        .select("budget", "person_key", "period", "used")
    const many = async (count: number, take: (n: number) => Promise<string | null>) => {
      const taken = await Promise.all(Array.from({ length: count }, (_, n) => take(n)))
      return taken.filter((id) => id !== null)
    }
    const reverse = (redemption_id: string, now = new Date()) =>
      app().coupons.atomically((sql) =>
        reverseUse(sql, {
          redemption_id,
          ledger_id: generateEntityId(undefined, "cpled"),
          reason: "test",
          actor_id: null,
          now,
        })
      )

    it("X12 gives as many uses a day as it has, on the calendar of the coupon's zone", async () => {
      const coupon = await makeCoupon(app(), { budgets: [DAY], time_zone: "Europe/Berlin" })
      const at = (iso: string) => takeUse(app(), coupon, { now: new Date(iso) })
      // Until 23:00 UTC it is the day before in UTC, and from then on the next one in Berlin.
      expect(await at("2026-01-10T22:30:00Z")).not.toBeNull()
      expect(await at("2026-01-10T22:59:59Z")).not.toBeNull()
      const before = await readTables(app().sql)
      expect(await at("2026-01-10T22:59:59Z")).toBeNull()
      expect(await readTables(app().sql)).toEqual(before)
      expect(await at("2026-01-10T23:00:00Z")).not.toBeNull()
      expect(await counters(coupon.id)).toEqual([
        { budget: budgetKey(DAY), person_key: "", period: "2026-01-10", used: "2" },
        { budget: budgetKey(DAY), person_key: "", period: "2026-01-11", used: "1" },
      ])
      expect(await compareCounters(app().sql)).toEqual([])
    })

    it("X12 begins a week on Monday and a month on its first", async () => {
      const budgets = (["week", "month"] as const).map((period) => ({ ...DAY, period }))
      const coupon = await makeCoupon(app(), { budgets })
      // A Sunday that is the first of its month.
      await takeUse(app(), coupon, { now: new Date("2026-11-01T12:00:00Z") })
      const periods = await counters(coupon.id)
      expect(periods.map(({ period }) => period)).toEqual(["2026-11-01", "2026-10-26"])
    })

    it("X12 gives a day's ten uses to exactly ten of fifty at once", async () => {
      const coupon = await makeCoupon(app(), { budgets: [{ ...DAY, limit: "10" }] })
      const taken = await many(50, (n) => takeUse(app(), coupon, { person_keys: [`key_${n}`] }))
      expect(taken).toHaveLength(10)
      expect(await compareCounters(app().sql)).toEqual([])
    })

    it("X12 gives 100 in discounts of 15 to exactly six, and what fits after one is given back", async () => {
      const coupon = await makeCoupon(app(), { budgets: [MONEY] })
      const take = (amount: string) => takeUse(app(), coupon, { amount })
      const taken = await many(20, () => take("15"))
      expect(taken).toHaveLength(6)
      expect(await take("10.01")).toBeNull()
      expect(await take("10")).not.toBeNull()
      expect(await take("0.01")).toBeNull()
      await reverse(taken[0]!)
      expect(await reverse(taken[0]!)).toBeNull()
      expect(await counters(coupon.id)).toMatchObject([{ used: "85" }])
      expect(await take("15.01")).toBeNull()
      expect(await take("15")).not.toBeNull()
      expect(await compareCounters(app().sql)).toEqual([])
    })

    it("X12 counts an amount in its own currency alone", async () => {
      const coupon = await makeCoupon(app(), { budgets: [{ ...MONEY, limit: "10" }] })
      const take = (currency_code: string) => takeUse(app(), coupon, { currency_code })
      expect(await take("usd")).not.toBeNull()
      expect(await take("usd")).toBeNull()
      expect(await take("eur")).not.toBeNull()
    })

    it("X12 counts what the items of an order cost", async () => {
      const budget: Budget = { ...MONEY, measure: "order_value", limit: "250" }
      const coupon = await makeCoupon(app(), { budgets: [budget] })
      const take = (order_value: string) => takeUse(app(), coupon, { order_value })
      expect(await take("100.5")).not.toBeNull()
      expect(await take("149.51")).toBeNull()
      expect(await take("149.5")).not.toBeNull()
      expect(await compareCounters(app().sql)).toEqual([])
    })

    it("X12 C2 gives each person their own under any of their keys", async () => {
      const coupon = await makeCoupon(app(), { budgets: [{ ...DAY, per: "customer" }] })
      const take = (...person_keys: string[]) => takeUse(app(), coupon, { person_keys })
      expect(await many(12, () => take("account", "email"))).toHaveLength(2)
      expect(await take("email")).toBeNull()
      expect(await take("other")).not.toBeNull()
      expect(await compareCounters(app().sql)).toEqual([])
    })

    it("X12 gives a use back to the day that it was taken on", async () => {
      const coupon = await makeCoupon(app(), { budgets: [DAY] })
      const now = new Date("2026-01-10T12:00:00Z")
      const id = await takeUse(app(), coupon, { now })
      await takeUse(app(), coupon, { now: new Date("2026-01-11T12:00:00Z") })
      await reverse(id!, new Date("2026-01-11T12:00:00Z"))
      expect(await counters(coupon.id)).toMatchObject([
        { period: "2026-01-10", used: "0" },
        { period: "2026-01-11", used: "1" },
      ])
      expect(await compareCounters(app().sql)).toEqual([])
    })

    it("X12 that are set later count what was used before; by another zone's calendar anew", async () => {
      const coupon = await makeCoupon(app())
      await takeUse(app(), coupon, { now: new Date("2026-01-10T23:30:00Z") })
      const update = (change: object) =>
        app().ours.changeCoupons((coupons) => coupons.update(coupon.id, change))
      await update({ budgets: [DAY, MONEY] })
      expect(await counters(coupon.id)).toEqual([
        {
          budget: budgetKey(MONEY),
          person_key: "",
          period: "",
          used: expect.stringMatching(/^10/),
        },
        { budget: budgetKey(DAY), person_key: "", period: "2026-01-10", used: "1" },
      ])
      await update({ time_zone: "Europe/Berlin" })
      expect(await compareCounters(app().sql)).toEqual([])
      expect(await counters(coupon.id)).toContainEqual(
        expect.objectContaining({ period: "2026-01-11", used: "1" })
      )
    })

    it("X12 stay exact while they are set, used and given back at once", async () => {
      const coupon = await makeCoupon(app(), { budgets: [MONEY] })
      const first = await many(5, () => takeUse(app(), coupon))
      await Promise.all([
        many(20, (n) => takeUse(app(), coupon, { person_keys: [`key_${n}`] })),
        ...first.map((id) => reverse(id)),
        app().ours.changeCoupons((coupons) =>
          coupons.update(coupon.id, { budgets: [{ ...MONEY, limit: "90" }, DAY] })
        ),
        app().coupons.atomically(rebuildCounters),
      ])
      expect(await compareCounters(app().sql)).toEqual([])
    })

    it("X12 Z2 that were tampered with are reported, and rebuilt from the ledger", async () => {
      const coupon = await makeCoupon(app(), { budgets: [DAY] })
      await takeUse(app(), coupon, { now: new Date("2026-01-10T12:00:00Z") })
      await app().sql("coupon_budget_use").where({ coupon_id: coupon.id }).update({ used: 7 })
      const difference = { budget: budgetKey(DAY), period: "2026-01-10", counted: "7", ledger: "1" }
      expect(await app().coupons.atomically(rebuildCounters)).toMatchObject([difference])
      expect(await compareCounters(app().sql)).toEqual([])
    })

    it("X12 A21 counts a use that an order stands for, and says that none was left", async () => {
      const coupon = await makeCoupon(app(), { budgets: [{ ...DAY, limit: "1" }] })
      const late = () => app().coupons.atomically((sql) => countLateUse(sql, useOf(coupon)))
      expect([await late(), await late()]).toEqual([false, true])
      expect(await counters(coupon.id)).toMatchObject([{ used: "2" }])
      expect(await compareCounters(app().sql)).toEqual([])
    })
  })
}
