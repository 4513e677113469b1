import type { App } from "../../__tests__/module-suite"
import { enterApplied } from "../../__tests__/applied-entry"
import { makeCoupon, readCoupon, readTerms } from "../../__tests__/coupons"
import { lockCoupons } from "../../coupon/operations/coupons/lock-coupons"
import { appendNextTerms } from "../../coupon/operations/coupons/write-terms"
import { outcomeOf } from "../../__tests__/outcome"

async function untilSomebodyWaits({ sql }: App): Promise<void> {
  for (;;) {
    const { rows } = await sql.raw<{ rows: unknown[] }>(
      `select 1 from pg_locks where not granted and database = (
         select oid from pg_database where datname = current_database())
       union all select 1 from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`
    )
    if (rows.length) {
      return
    }
  }
}

const GUEST = { customer_id: null, customer_email: "guest@example.com" }

/** Native edit pages keep working on a coupon that nobody has used yet. */
export function describeNewTerms(app: () => App): void {
  describe("native writes on an unused coupon", () => {
    it("I2 wait for one that gives new terms, and then see those", async () => {
      const { sql } = app()
      const { id } = await makeCoupon(app(), { code: "SPRING" })
      const first = await sql.transaction()
      const [coupon] = await lockCoupons(first, { coupon_ids: [id] })
      const second = sql.transaction((other) => lockCoupons(other, { coupon_ids: [id] }))
      const next = await appendNextTerms(first, coupon!, coupon!.terms)
      await first("coupon").where({ id }).update(next)
      await untilSomebodyWaits(app())
      await first.commit()
      expect(await second).toMatchObject([{ id, terms_version: 2 }])
    })

    it("I2 give new terms that say what was written, and keep the old ones as they were", async () => {
      const { ours } = app()
      const { id, promotion_id, terms } = await makeCoupon(app(), { code: "SPRING" })
      await ours.updatePromotions({
        id: promotion_id,
        is_tax_inclusive: true,
        application_method: { value: 12.5 },
      } as never)
      await ours.addPromotionRules(promotion_id, [
        { attribute: "customer.groups.id", operator: "in", values: ["group_2", "group_1"] },
        { attribute: "region.id", operator: "eq", values: "reg_1" },
        { attribute: "shipping_address.country_code", operator: "ne", values: ["us"] },
      ])
      await ours.updatePromotions({
        id: promotion_id,
        application_method: { target_type: "items", allocation: "each", max_quantity: 2 },
      } as never)
      await ours.addPromotionTargetRules(promotion_id, [
        { attribute: "items.product.id", operator: "in", values: ["prod_1"] },
      ])

      const coupon = await readCoupon(app(), id)
      expect(coupon.terms_version).toBe(5)
      expect(coupon.terms).toEqual({
        ...terms,
        discount: {
          ...terms.discount,
          value: "12.5",
          is_tax_inclusive: true,
          target: "items",
          allocation: "each",
          max_quantity: 2,
        },
        targets: [{ attribute: "items.product.id", operator: "in", values: ["prod_1"] }],
        audience: { ...terms.audience, group_ids: ["group_1", "group_2"] },
        region_ids: ["reg_1"],
        conditions: [
          { attribute: "shipping_address.country_code", operator: "ne", values: ["us"] },
        ],
      })
      expect((await readTerms(app(), id))[0]).toEqual(terms)
    })

    it("I2 K4 refuse the completion of a cart that was computed under the old terms", async () => {
      const { ours } = app()
      const before = await makeCoupon(app(), { code: "SPRING" })
      await enterApplied(app(), before)
      await ours.updatePromotions({
        id: before.promotion_id,
        application_method: { value: 20 },
      } as never)

      const register = () => ours.registerUsage([{ code: "SPRING", amount: 10 }], GUEST)
      expect(await outcomeOf(register)).toMatchObject({
        error: { type: "not_allowed", code: "coupon_terms_changed" },
      })
      expect(await readCoupon(app(), before.id)).toMatchObject({ used: 0, was_used: false })

      await app().sql("coupon_entry").delete()
      await enterApplied(app(), await readCoupon(app(), before.id))
      expect(await outcomeOf(register)).toEqual({ value: undefined })
      expect(await readCoupon(app(), before.id)).toMatchObject({ used: 1, was_used: true })
    })

    it("A3 I2 rename it: the new code is the coupon's, the old one is free", async () => {
      const { ours } = app()
      const { id, promotion_id } = await makeCoupon(app(), { code: "SPRING" })
      await ours.updatePromotions({ id: promotion_id, code: "Sum mer" })
      expect(await readCoupon(app(), id)).toMatchObject({ code: "Sum mer" })
      expect(await outcomeOf(() => makeCoupon(app(), { code: "summer" }))).toMatchObject({
        error: { code: "coupon_code_taken" },
      })
      expect(await makeCoupon(app(), { code: "spring" })).toMatchObject({ code: "spring" })
    })

    it.each([
      ["automatic", { is_automatic: true }],
      ["buyget", { type: "buyget" }],
    ])("I2 are refused where the engine cannot say it: %s", async (problem, change) => {
      const { id, promotion_id } = await makeCoupon(app())
      const outcome = await outcomeOf(() =>
        app().ours.updatePromotions({ id: promotion_id, ...change } as never)
      )
      expect(outcome).toMatchObject({
        error: { type: "not_allowed", code: `coupon_native_${problem}` },
      })
      expect(await readCoupon(app(), id)).toMatchObject({ terms_version: 1 })
    })

    it("I6 delete it for good with its promotion, and free its code", async () => {
      const { id, promotion_id } = await makeCoupon(app(), { code: "SPRING" })
      await app().ours.deletePromotions([promotion_id])
      await expect(readCoupon(app(), id)).rejects.toThrow("There is no coupon")
      expect(await makeCoupon(app(), { code: "spring" })).toMatchObject({ code: "spring" })
    })
  })
}
