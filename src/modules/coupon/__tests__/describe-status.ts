import fc from "fast-check"
import { generateEntityId } from "@medusajs/framework/utils"
import { COUPON_STATUSES } from "../../../contracts/list-choices"
import { couponStatus } from "../../../domain/status/coupon-status"
import { buildNewCoupon } from "../../__tests__/build-new-coupon"
import type { App } from "../../__tests__/module-suite"
import { parameters, PROPERTY_MS } from "../../__tests__/property-parameters"
import { insertCoupon } from "../operations/coupons/insert-coupon"
import { listCoupons } from "../operations/coupons/list-coupons"

const NOW = new Date("2026-11-21T12:00:00.000Z")
const ALL = { order: { by: "code", direction: "asc" }, limit: 1000, offset: 0 } as const

const date = fc.option(
  fc.integer({ min: -2, max: 2 }).map((ms) => new Date(NOW.getTime() + ms)),
  { nil: null, freq: 3 }
)
const period = fc.record({ starts_at: date, ends_at: date })
const coupon = fc.record({
  publication: fc.constantFrom("draft" as const, "active" as const, "paused" as const),
  deleted_at: fc.constantFrom(null, null, null, NOW),
  own: period,
  campaign: fc.option(fc.record({ dates: period, isBinned: fc.constantFrom(false, false, true) }), {
    nil: null,
    freq: 2,
  }),
})

/** One rule, said twice: in the domain, and in SQL for lists. */
export function describeStatus(app: () => App): void {
  describe("the status of a coupon", () => {
    it(
      "I8 I9 is the same in SQL as in the domain, to the millisecond",
      async () => {
        const { sql } = app()
        const seen = new Set<string>()
        await fc.assert(
          fc
            .asyncProperty(fc.array(coupon, { minLength: 30, maxLength: 60 }), async (coupons) => {
              const expected: Record<string, string> = {}
              for (const { own, publication, deleted_at, campaign } of coupons) {
                const id = generateEntityId(undefined, "coupon")
                const promotion_id = `promo_${id}`
                const campaign_id = campaign && `procamp_${id}`
                if (campaign) {
                  await sql("promotion_campaign").insert({
                    ...campaign.dates,
                    id: campaign_id,
                    name: id,
                    campaign_identifier: id,
                    deleted_at: campaign.isBinned ? NOW : null,
                  })
                }
                await sql("promotion").insert({
                  id: promotion_id,
                  code: id,
                  type: "standard",
                  campaign_id,
                })
                const { named_customers: _, ...fresh } = buildNewCoupon()
                await insertCoupon(sql, {
                  ...fresh,
                  ...own,
                  publication,
                  id,
                  promotion_id: promotion_id,
                  code: id,
                  used: 0,
                })
                await sql("coupon").where({ id }).update({ deleted_at })
                expected[id] = couponStatus(
                  {
                    ...own,
                    publication,
                    deleted_at,
                    campaign: campaign && !campaign.isBinned ? campaign.dates : null,
                  },
                  NOW
                )
                seen.add(expected[id])
              }
              const { coupons: found } = await listCoupons(sql, { with_deleted: true }, ALL, NOW)
              expect(Object.fromEntries(found.map(({ id, status }) => [id, status]))).toEqual(
                expected
              )
              for (const status of COUPON_STATUSES) {
                const of = { statuses: [status, "draft" as const] }
                const { coupons, count } = await listCoupons(sql, of, ALL, NOW)
                const fits = (id: string) => of.statuses.includes(expected[id] as never)
                expect(coupons.map(({ id }) => id).sort()).toEqual(
                  Object.keys(expected).filter(fits).sort()
                )
                expect(count).toBe(coupons.length)
              }
            })
            .afterEach(async () => {
              await sql.raw(
                `delete from coupon; delete from promotion; delete from promotion_campaign;`
              )
            }),
          parameters(12)
        )
        expect([...seen].sort()).toEqual([
          "active",
          "deleted",
          "draft",
          "expired",
          "not_started",
          "paused",
        ])
      },
      PROPERTY_MS
    )
  })
}
