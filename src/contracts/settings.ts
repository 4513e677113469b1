import { z } from "@medusajs/framework/zod"
import { COUPON_CLASSES, type CouponClass } from "../domain/terms/companions"
import { openFields } from "./coupon"
import { DiscountInput, termsFields } from "./terms"

export { DEFAULT_SETTINGS } from "./default-settings"

/** What a new coupon starts with. */
export const NewCouponDefaults = z.strictObject({
  per_customer_limit: termsFields.per_customer_limit,
  returns_use_on_cancel: termsFields.returns_use_on_cancel,
  is_discreet: openFields.is_discreet,
  /** Of fixed amounts. */
  is_tax_inclusive: DiscountInput.shape.is_tax_inclusive.unwrap(),
  /** Null: the dashboard begins with the zone of the browser. */
  time_zone: openFields.time_zone,
})
export type NewCouponDefaults = z.infer<typeof NewCouponDefaults>

/** One that the store has not decided on yet is not limited. */
const classLimit = z.number().int().min(1).max(20).nullable().default(null)

const settings = {
  /**
   * Which of several coupons goes first: as the shopper entered them, by the coupons' priority, or those
   * that save the shopper most.
   */
  application_order: z.enum(["entered", "priority", "best"]),
  /**
   * Whether a percentage is of the price before all discounts, or of what those before it left. It never
   * takes off more than is left.
   */
  percentage_of: z.enum(["initial", "remaining"]),
  /** Null: as many as entered, up to 20 codes a cart. */
  max_coupons_per_order: z.number().int().min(1).max(20).nullable(),
  /** The same of coupons of each class. */
  max_coupons_per_class: z.strictObject(
    Object.fromEntries(COUPON_CLASSES.map((name) => [name, classLimit])) as Record<
      CouponClass,
      typeof classLimit
    >
  ),
  /** 1: an item that one coupon takes something off is left alone by the others. Null: they add up. */
  max_coupons_per_item: z.literal(1).nullable(),
  /** Whether automatic coupons count for the three above; else they neither need room nor take any. */
  count_automatic: z.boolean(),
  /** Which spellings of an e-mail are one and the same person. */
  email: z.strictObject({
    /** `ann+news@example.com` and `ann@example.com` are one person. */
    ignore_plus_tags: z.boolean(),
    /** `a.nn@example.com` and `ann@example.com` are one person. */
    ignore_dots: z.boolean(),
  }),
  new_coupons: NewCouponDefaults,
  /** The key of the products' metadata under which their vendor, or brand, stands; null: nowhere. */
  vendor_key: z
    .string()
    .regex(/^[\w-]{1,64}$/, "Use letters, digits, hyphens and underscores.")
    .nullable(),
  /** Where no coupon counts. */
  closed_sales_channel_ids: termsFields.sales_channel_ids,
}

/** What a store decides once for all of its coupons. */
export const CouponSettings = z.strictObject(settings)
export type CouponSettings = z.infer<typeof CouponSettings>

/** Body of `POST /admin/coupon-settings`: what is left out stays as it is. */
export const UpdateCouponSettings = CouponSettings.partial()
export type UpdateCouponSettings = z.infer<typeof UpdateCouponSettings>
