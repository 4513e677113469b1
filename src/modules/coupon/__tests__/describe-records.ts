import type { App } from "../../__tests__/module-suite"
import { makeCoupon, takeUse } from "../../__tests__/coupons"

/** The ledger and the terms can be added to, and nothing else, by whatever way. */
export function describeRecords(app: () => App): void {
  describe("the ledger and the terms", () => {
    it.each([
      ["coupon_ledger_entry", { amount: 0 }],
      ["coupon_ledger_entry", { deleted_at: new Date() }],
      ["coupon_terms", { terms: {} }],
      ["coupon_terms", { version: 7 }],
    ])("I7 Z2 refuse to change and to lose a row: %s %j", async (table, change) => {
      const { sql } = app()
      await takeUse(app(), await makeCoupon(app()))
      const before = await sql(table)
      expect(before).toHaveLength(1)
      await expect(sql(table).update(change)).rejects.toThrow(`${table} is append-only`)
      await expect(sql(table).delete()).rejects.toThrow(`${table} is append-only`)
      expect(await sql(table)).toEqual(before)
    })

    it("I7 Z2 refuse it to the module's own generated methods as well", async () => {
      const { coupons, sql } = app()
      const redemption_id = await takeUse(app(), await makeCoupon(app()))
      const [line] = await coupons.listCouponLedgerEntries({ redemption_id })
      const id = line?.id ?? ""
      await expect(coupons.deleteCouponLedgerEntries([id])).rejects.toThrow("append-only")
      await expect(coupons.softDeleteCouponLedgerEntries([id])).rejects.toThrow("append-only")
      await expect(coupons.updateCouponLedgerEntries({ id, code: "X" })).rejects.toThrow(
        "append-only"
      )
      expect(await sql("coupon_ledger_entry").where({ id }).first()).toMatchObject({
        deleted_at: null,
        code: "SAVE10",
      })
    })

    it("I7 Z2 keep a redemption's lines apart: one of each type, and one order for each", async () => {
      const { sql } = app()
      const redemption_id = await takeUse(app(), await makeCoupon(app()))
      const { raw_amount, ...line } = await sql("coupon_ledger_entry")
        .where({ redemption_id })
        .first()
      const insert = (change: object) =>
        sql("coupon_ledger_entry").insert({
          ...line,
          raw_amount: JSON.stringify(raw_amount),
          id: `cpled_${Math.random()}`,
          ...change,
        })
      await expect(insert({})).rejects.toThrow("duplicate key")
      await insert({ type: "bound", order_id: "order_1" })
      await expect(
        insert({ type: "bound", redemption_id: "cpred_2", order_id: "order_1" })
      ).rejects.toThrow("duplicate key")
    })
  })
}
