import type { App } from "../../__tests__/module-suite"
import { makeCoupon, readCoupon, readTerms, takeUse } from "../../__tests__/coupons"
import { outcomeOf } from "../../__tests__/outcome"
import { listCoupons } from "../../coupon/operations/coupons/list-coupons"

/** Twice the connections of Medusa's pool. */
const EDITS = 20
const PAGE = { order: { by: "created_at", direction: "asc" }, limit: 10, offset: 0 } as const

/** What stays open on a used coupon, written natively. */
export function describeOpenWrites(app: () => App): void {
  describe("native writes on a used coupon that change nothing locked", () => {
    const usedCoupon = async () => {
      const coupon = await makeCoupon(app(), {
        total_limit: 10,
        terms: { audience: { group_ids: ["group_1"] } },
      })
      expect(await takeUse(app(), coupon)).not.toBeNull()
      return readCoupon(app(), coupon.id)
    }
    const status = async (id: string) => {
      const { coupons } = await listCoupons(
        app().sql,
        { ids: [id], with_deleted: true },
        PAGE,
        new Date()
      )
      return coupons[0]?.status
    }

    it("I2 I9 pauses and resumes with the promotion's status", async () => {
      const { id, promotion_id } = await usedCoupon()
      await app().ours.updatePromotions({ id: promotion_id, status: "inactive" })
      expect(await readCoupon(app(), id)).toMatchObject({ publication: "paused" })
      await app().ours.updatePromotions({ id: promotion_id, status: "active" })
      expect(await readCoupon(app(), id)).toMatchObject({ publication: "active", terms_version: 1 })
    })

    it("I2 I3 takes more edits of one coupon at once than there are connections", async () => {
      const { id, promotion_id } = await usedCoupon()
      await Promise.all(
        Array.from({ length: EDITS }, (_, index) =>
          index % 2
            ? app().ours.updatePromotions({ id: promotion_id, metadata: { index } } as never)
            : app().ours.changeCoupons((lifecycle) =>
                lifecycle.update(id, { publication: index % 4 ? "paused" : "active" })
              )
        )
      )
      expect(await readCoupon(app(), id)).toMatchObject({ terms_version: 1, used: 1 })
    })

    it("I2 takes everything written as it was, and keeps the terms", async () => {
      const { id, code, promotion_id } = await usedCoupon()
      const [promotion] = await app().ours.listPromotions(
        { id: [promotion_id] },
        { relations: ["rules.values", "application_method"] }
      )
      await app().ours.updatePromotions({
        id: promotion_id,
        code,
        is_tax_inclusive: false,
        is_automatic: false,
        application_method: { value: 10, type: "percentage", allocation: "across" },
        metadata: { season: "spring" },
      } as never)
      await app().ours.updatePromotionRules([
        { id: promotion?.rules?.[0]?.id ?? "", operator: "in", values: ["group_1"] },
      ] as never)
      expect(await readCoupon(app(), id)).toMatchObject({ terms_version: 1, used: 1 })
      expect(await readTerms(app(), id)).toHaveLength(1)
    })

    it("C1 I2 takes a limit over, down to what is used, and leaves the native one empty", async () => {
      const { id, promotion_id } = await usedCoupon()
      await app().ours.updatePromotions({ id: promotion_id, limit: 1 })
      expect(await readCoupon(app(), id)).toMatchObject({ total_limit: 1, used: 1 })
      expect(await app().ours.retrievePromotion(promotion_id)).toMatchObject({
        limit: null,
        used: 0,
      })
      expect(
        await outcomeOf(() => app().ours.updatePromotions({ id: promotion_id, limit: 0 }))
      ).toMatchObject({
        error: { code: "coupon_limit_below_used", type: "invalid_data" },
      })
    })

    it("D1 I2 goes into a campaign without a budget, obeys its dates and comes out again", async () => {
      const { id, promotion_id } = await usedCoupon()
      const campaign = await app().ours.createCampaigns({
        name: "Spring",
        campaign_identifier: "spring",
        ends_at: new Date(Date.now() - 1000),
      })
      await app().ours.addPromotionsToCampaign({ id: campaign.id, promotion_ids: [promotion_id] })
      expect(await status(id)).toBe("expired")
      await app().ours.updateCampaigns({ id: campaign.id, ends_at: null })
      expect(await status(id)).toBe("active")
      await app().ours.removePromotionsFromCampaign({
        id: campaign.id,
        promotion_ids: [promotion_id],
      })
      await app().ours.deleteCampaigns([campaign.id])
      expect(await readCoupon(app(), id)).toMatchObject({ terms_version: 1, deleted_at: null })
    })

    it("I5 I7 bins and restores with its promotion, and keeps its code, terms and uses", async () => {
      const { id, code, promotion_id } = await usedCoupon()
      await app().ours.softDeletePromotions([promotion_id])
      expect(await status(id)).toBe("deleted")
      const taken = await outcomeOf(() => makeCoupon(app(), { code: code.toLowerCase() }))
      expect(taken).toMatchObject({ error: { code: "coupon_code_taken" } })
      await app().ours.restorePromotions([promotion_id])
      expect(await status(id)).toBe("active")
      expect(await readCoupon(app(), id)).toMatchObject({ code, terms_version: 1, used: 1 })
    })

    it("I2 I5 keeps its terms in the bin as well, so that it comes out as it went in", async () => {
      const { ours } = app()
      const { id, promotion_id } = await usedCoupon()
      const restore = () => ours.changeCoupons((coupons) => coupons.restore([id]))
      await ours.changeCoupons((coupons) => coupons.bin([id]))
      const removal = () => ours.deletePromotionRules({ attribute: "customer.groups.id" } as never)
      expect(await outcomeOf(removal)).toMatchObject({ error: { code: "coupon_locked" } })
      expect(
        await outcomeOf(() => ours.deleteApplicationMethods({ promotion_id } as never))
      ).toMatchObject({
        error: { code: "coupon_native_no_discount" },
      })
      await restore()
      expect(await status(id)).toBe("active")
      const promotion = await ours.retrievePromotion(promotion_id, {
        relations: ["rules.values", "application_method"],
      })
      expect(promotion).toMatchObject({
        application_method: { value: 10 },
        rules: [{ attribute: "customer.groups.id", values: [{ value: "group_1" }] }],
      })
    })
  })
}
