import type { PromotionTypes } from "@medusajs/framework/types"
import type { App } from "../../__tests__/module-suite"
import { makeCoupon, readCoupon } from "../../__tests__/coupons"
import { outcomeOf } from "../../__tests__/outcome"

const SPELLINGS = ["SPRING-24", "spring 24", " Spring24", "ｓｐｒｉｎｇ‐２４", "SPRING\u200b24"]
const ROUNDS = 5

const promotion = (code: string): PromotionTypes.CreatePromotionDTO => ({
  code,
  type: "standard",
  status: "active",
  application_method: { type: "percentage", value: 5, target_type: "order", allocation: "across" },
})
const TAKEN = { error: { type: "invalid_data", code: "coupon_code_taken" } }

/** One normal form: one coupon, or native promotions, never both. */
export function describeCodes(app: () => App): void {
  describe("codes of coupons and of native promotions", () => {
    const makeNative = (code: string) => app().ours.createPromotions(promotion(code))
    const held = async () =>
      app()
        .sql("coupon_code")
        .orderBy("normal_form")
        .select("normal_form", "code", "coupon_id", "promotion_ids")

    it.each(SPELLINGS)(
      "A3 K4 a coupon's code is taken for natives in any spelling: %s",
      async (spelling) => {
        await makeCoupon(app(), { code: "Spring-24" })
        const other = await makeNative("OTHER")
        expect(await outcomeOf(() => makeNative(spelling))).toMatchObject(TAKEN)
        expect(
          await outcomeOf(() =>
            app().ours.createPromotions([promotion("FINE"), promotion(spelling)])
          )
        ).toMatchObject(TAKEN)
        expect(
          await outcomeOf(() => app().ours.updatePromotions({ id: other.id, code: spelling }))
        ).toMatchObject(TAKEN)
        expect(await app().ours.listPromotions({}, { order: { code: "ASC" } })).toMatchObject([
          { code: "OTHER" },
          { code: "Spring-24" },
        ])
        expect(await held()).toHaveLength(2)
      }
    )

    it.each(SPELLINGS)(
      "A3 K4 a native's code is taken for coupons in any spelling: %s",
      async (spelling) => {
        await makeNative("Spring-24")
        const { id } = await makeCoupon(app(), { code: "OTHER" })
        expect(await outcomeOf(() => makeCoupon(app(), { code: spelling }))).toMatchObject(TAKEN)
        expect(
          await outcomeOf(() =>
            app().ours.changeCoupons((coupons) => coupons.update(id, { code: spelling }))
          )
        ).toMatchObject(TAKEN)
        expect(await readCoupon(app(), id)).toMatchObject({ code: "OTHER" })
        expect(await app().sql("coupon")).toHaveLength(1)
      }
    )

    it("A3 natives share a code among themselves in other spellings, as core allows", async () => {
      const [first, second] = [await makeNative("SPRING"), await makeNative("spring")]
      expect(await held()).toEqual([
        {
          normal_form: "SPRING",
          code: "SPRING",
          coupon_id: null,
          promotion_ids: [first.id, second.id],
        },
      ])
      await app().ours.deletePromotions([first.id])
      expect(await outcomeOf(() => makeCoupon(app(), { code: "SPRING" }))).toMatchObject(TAKEN)
      await app().ours.softDeletePromotions([second.id])
      expect(await held()).toEqual([])
      expect(await makeCoupon(app(), { code: "SPRING" })).toMatchObject({ code: "SPRING" })
    })

    it("A3 a native renamed frees its old code and holds the new one", async () => {
      const { id } = await makeNative("SPRING")
      await app().ours.updatePromotions({ id, code: "SUMMER" })
      expect(await makeCoupon(app(), { code: "spring" })).toMatchObject({ code: "spring" })
      expect(await outcomeOf(() => makeCoupon(app(), { code: "summer" }))).toMatchObject(TAKEN)
    })

    it("A3 I5 a native stays in the bin where a coupon has its code by now", async () => {
      const { id } = await makeNative("SPRING")
      await app().ours.softDeletePromotions([id])
      await makeCoupon(app(), { code: "spring" })
      expect(await outcomeOf(() => app().ours.restorePromotions([id]))).toMatchObject(TAKEN)
      expect(await app().ours.listPromotions({ id: [id] })).toEqual([])
    })

    it("A3 I5 a binned native comes back with its code where that is free", async () => {
      const { id } = await makeNative("SPRING")
      await app().ours.softDeletePromotions([id])
      await app().ours.restorePromotions([id])
      expect(await outcomeOf(() => makeCoupon(app(), { code: "spring" }))).toMatchObject(TAKEN)
    })

    it("A3 K4 exactly one kind wins a code that 20 want at once, in every spelling", async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const spellings = Array.from({ length: 10 }, (_, i) => `Round${round}${"-".repeat(i)}!`)
        const outcomes = await Promise.all(
          spellings.flatMap((code) => [
            outcomeOf(() => makeNative(code)),
            outcomeOf(() => makeCoupon(app(), { code })),
          ])
        )
        const [entry, ...others] = (await held()).filter(({ normal_form }) =>
          normal_form.startsWith(`ROUND${round}`)
        )
        expect(others).toEqual([])
        const winners = outcomes.filter((outcome) => "value" in outcome)
        expect(winners).toHaveLength(entry.coupon_id ? 1 : entry.promotion_ids.length)
        expect(await app().sql("promotion").where("code", "like", `Round${round}%`)).toHaveLength(
          winners.length
        )
        for (const outcome of outcomes.filter((outcome) => "error" in outcome)) {
          // Core's own words where the spelling is the very same.
          expect(outcome).toMatchObject({
            error: {
              type: "invalid_data",
              message: expect.stringMatching(/taken already|already exists/),
            },
          })
        }
      }
    })
  })
}
