import { z } from "@medusajs/framework/zod"

const settings = {
  /** Null: as many as entered, up to 20 codes a cart. */
  max_coupons_per_order: z.number().int().min(1).max(20).nullable(),
  /** Which spellings of an e-mail are one and the same person. */
  email: z.strictObject({
    /** `ann+news@example.com` and `ann@example.com` are one person. */
    ignore_plus_tags: z.boolean(),
    /** `a.nn@example.com` and `ann@example.com` are one person. */
    ignore_dots: z.boolean(),
  }),
}

/** What a store decides once for all of its coupons. */
export const CouponSettings = z.strictObject(settings)
export type CouponSettings = z.infer<typeof CouponSettings>

/** Body of `POST /admin/coupon-settings`: what is left out stays as it is. */
export const UpdateCouponSettings = CouponSettings.partial()
export type UpdateCouponSettings = z.infer<typeof UpdateCouponSettings>

/** A store that has decided nothing yet. */
export const DEFAULT_SETTINGS: CouponSettings = {
  max_coupons_per_order: null,
  email: { ignore_plus_tags: false, ignore_dots: false },
}
