import type { PromotionTypes } from "@medusajs/framework/types"
import type { Terms } from "../../../domain/terms/terms"
import type { App } from "../../__tests__/module-suite"
import { readCoupon, takeUse } from "../../__tests__/coupons"
import { outcomeOf } from "../../__tests__/outcome"
import { readTables } from "../../__tests__/read-tables"
import { compareCounters } from "../../coupon/operations/ledger/compare-counters"
import { reverseUse } from "../../coupon/operations/ledger/reverse-use"

const asItIs = { created_by: null, terms: (terms: Terms) => terms }

const METHOD = { type: "percentage", value: 15, target_type: "items", allocation: "each" } as const

const NATIVE: PromotionTypes.CreatePromotionDTO = {
  code: "Native-15",
  type: "standard",
  status: "active",
  is_tax_inclusive: true,
  limit: 5,
  rules: [
    { attribute: "customer.groups.id", operator: "in", values: ["group_1", "group_2"] },
    { attribute: "shipping_address.country_code", operator: "eq", values: "de" },
  ],
  application_method: {
    ...METHOD,
    max_quantity: 2,
    target_rules: [{ attribute: "items.product.id", operator: "in", values: ["prod_1"] }],
  },
}

/** A native promotion that becomes a coupon. */
export function describeConversion(app: () => App): void {
  describe("making a native promotion a coupon", () => {
    const makeNative = async (change: object = {}): Promise<string> =>
      (await app().ours.createPromotions({ ...NATIVE, ...change })).id
    const convert = (id: string, change: object = {}) =>
      app().ours.changeCoupons((coupons) => coupons.convert(id, { ...asItIs, ...change }))

    it("A21 C1 I7 takes its limit and uses over, in the ledger too, and says the same terms", async () => {
      const promotion_id = await makeNative()
      for (let use = 0; use < 3; use++) {
        await app().ours.registerUsage([{ code: "Native-15", amount: 10 }], {
          customer_id: null,
          customer_email: null,
        })
      }
      const coupon = await readCoupon(app(), await convert(promotion_id))

      expect(coupon).toMatchObject({
        promotion_id,
        code: "Native-15",
        name: "Native-15",
        publication: "active",
        total_limit: 5,
        used: 3,
        was_used: true,
        terms_version: 1,
        terms: {
          discount: {
            type: "percentage",
            allocation: "each",
            value: "15",
            target: "items",
            max_quantity: 2,
            is_tax_inclusive: true,
            currency_code: null,
          },
          targets: [{ attribute: "items.product.id", operator: "in", values: ["prod_1"] }],
          audience: { customers: "everyone", group_ids: ["group_1", "group_2"], history: "any" },
          conditions: [
            { attribute: "shipping_address.country_code", operator: "eq", values: ["de"] },
          ],
        },
      })
      expect(await app().ours.retrievePromotion(promotion_id)).toMatchObject({
        limit: null,
        used: 0,
      })
      expect(await compareCounters(app().sql)).toEqual([])
      const lines = await app().sql("coupon_ledger_entry").where({ coupon_id: coupon.id })
      expect(lines.map(({ type, reason }) => `${type} ${reason}`).sort()).toEqual(
        ["bound", "reserved"].flatMap((type) => Array(3).fill(`${type} moved_from_native`))
      )
    })

    it("C1 X5 Z2 goes on counting where core stopped, and gives moved uses back as well", async () => {
      const { sql } = app()
      const promotion_id = await makeNative({ limit: 2 })
      await sql("promotion").where({ id: promotion_id }).update({ used: 1 })
      const coupon = await readCoupon(app(), await convert(promotion_id))
      expect(await takeUse(app(), coupon)).not.toBeNull()
      expect(await takeUse(app(), coupon)).toBeNull()
      const moved = await sql("coupon_ledger_entry").where({ reason: "moved_from_native" }).first()
      const back = {
        redemption_id: moved.redemption_id,
        ledger_id: "cpled_back",
        reason: "staff",
        actor_id: "user_1",
        now: new Date(),
      }
      expect(await reverseUse(sql, back)).not.toBeNull()
      expect(await takeUse(app(), coupon)).not.toBeNull()
      expect(await compareCounters(sql)).toEqual([])
    })

    it("Y1 keeps applying by itself, and the promotion no longer does", async () => {
      const promotion_id = await makeNative({ is_automatic: true, limit: null })
      const id = await convert(promotion_id)
      const row = await app().sql("coupon").where({ id }).first()
      expect(row).toMatchObject({ is_automatic: true, code: "Native-15" })
      expect(await app().ours.retrievePromotion(promotion_id)).toMatchObject({
        is_automatic: false,
        status: "active",
      })
    })

    it("A3 moves its code to the coupon, and is refused where another native shares it", async () => {
      const promotion_id = await makeNative()
      const other = await makeNative({ code: "native15" })
      const before = await readTables(app().sql)
      expect(await outcomeOf(() => convert(promotion_id))).toMatchObject({
        error: { code: "coupon_code_taken" },
      })
      expect(await readTables(app().sql)).toEqual(before)
      await app().ours.softDeletePromotions([other])
      const id = await convert(promotion_id)
      expect(await app().sql("coupon_code")).toMatchObject([
        { normal_form: "NATIVE15", code: "Native-15", coupon_id: id, promotion_ids: [] },
      ])
    })

    it("A6 I2 takes terms of its own along, and the promotion says them too", async () => {
      const promotion_id = await makeNative()
      const id = await convert(promotion_id, {
        name: "Fifteen",
        total_limit: 50,
        terms: (terms: Terms): Terms => ({
          ...terms,
          region_ids: ["reg_1"],
          per_customer_limit: 1,
        }),
      })
      expect(await readCoupon(app(), id)).toMatchObject({
        name: "Fifteen",
        total_limit: 50,
        terms: { region_ids: ["reg_1"], per_customer_limit: 1 },
      })
      const { rules } = await app().ours.retrievePromotion(promotion_id, {
        relations: ["rules.values"],
      })
      expect(rules).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            attribute: "region.id",
            values: [expect.objectContaining({ value: "reg_1" })],
          }),
        ])
      )
    })

    it.each([
      [
        "buyget",
        {
          type: "buyget",
          application_method: {
            ...NATIVE.application_method,
            buy_rules_min_quantity: 1,
            apply_to_quantity: 1,
            buy_rules: NATIVE.application_method.target_rules,
          },
        },
      ],
      [
        "budget",
        {
          campaign: {
            name: "Budget",
            campaign_identifier: "budget",
            budget: { type: "usage", limit: 9 },
          },
        },
      ],
      ["no_discount", { application_method: undefined }],
    ])("A21 is refused with the reason, and changes nothing: %s", async (problem, change) => {
      const promotion_id = await makeNative(change)
      const before = await readTables(app().sql)
      expect(await outcomeOf(() => convert(promotion_id))).toMatchObject({
        error: { type: "not_allowed", code: `coupon_native_${problem}` },
      })
      expect(await readTables(app().sql)).toEqual(before)
    })

    it("I2 is refused for what is a coupon already, in the bin, or not there", async () => {
      const promotion_id = await makeNative()
      await convert(promotion_id)
      const binned = await makeNative({ code: "BINNED" })
      await app().ours.softDeletePromotions([binned])
      expect(await outcomeOf(() => convert(promotion_id))).toMatchObject({
        error: { code: "coupon_exists" },
      })
      for (const id of [binned, "promo_missing"]) {
        expect(await outcomeOf(() => convert(id))).toMatchObject({ error: { type: "not_found" } })
      }
    })
  })
}
