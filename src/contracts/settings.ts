import { z } from "@medusajs/framework/zod"

/** What a store decides once for all of its coupons. */
export const CouponSettings = z.strictObject({
  /** Null: as many as entered, up to 20 codes a cart. */
  max_coupons_per_order: z.number().int().min(1).max(20).nullable().default(null),
  email: z
    .strictObject({
      /** `ann+news@example.com` and `ann@example.com` are one person. */
      ignore_plus_tags: z.boolean().default(false),
      /** `a.nn@example.com` and `ann@example.com` are one person. */
      ignore_dots: z.boolean().default(false),
    })
    .default({ ignore_plus_tags: false, ignore_dots: false }),
})
export type CouponSettings = z.infer<typeof CouponSettings>
export const UpdateCouponSettings = CouponSettings.partial()
export type UpdateCouponSettings = z.infer<typeof UpdateCouponSettings>
