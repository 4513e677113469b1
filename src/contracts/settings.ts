import { z } from "@medusajs/framework/zod"

const settings = {
  /** Which of several coupons goes first: as the shopper entered them, or by the coupons' priority. */
  application_order: z.enum(["entered", "priority"]),
  /** Null: as many as entered, up to 20 codes a cart. */
  max_coupons_per_order: z.number().int().min(1).max(20).nullable(),
  /** 1: an item that one coupon takes something off is left alone by the others. Null: they add up. */
  max_coupons_per_item: z.literal(1).nullable(),
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
  application_order: "entered",
  max_coupons_per_order: null,
  max_coupons_per_item: null,
  email: { ignore_plus_tags: false, ignore_dots: false },
}
