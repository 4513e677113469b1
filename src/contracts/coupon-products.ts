import { z } from "@medusajs/framework/zod"
import { plainText } from "./plain-text"

const MAX_LISTED = 200

/** Body of `POST /admin/coupon-products/:id`: which coupons a product takes. */
export const SetCouponProduct = z.discriminatedUnion("policy", [
  z.strictObject({ policy: z.literal("any") }),
  z.strictObject({ policy: z.literal("none") }),
  z.strictObject({
    policy: z.literal("listed"),
    coupon_ids: z.array(plainText(200).min(1)).min(1).max(MAX_LISTED),
  }),
])
export type SetCouponProduct = z.infer<typeof SetCouponProduct>

export type AdminCouponProduct = {
  product_id: string
  policy: SetCouponProduct["policy"]
  /** Where only these are taken. */
  coupon_ids: string[]
}

export type AdminCouponProductResponse = { coupon_product: AdminCouponProduct }
