import { z } from "@medusajs/framework/zod"
import { CouponViewQuery } from "./coupon-list"
import { plainText } from "./plain-text"

const name = plainText(100).trim().min(1)

/** Body of `POST /admin/coupon-views`: the list's query under a name. */
export const CreateCouponView = z.strictObject({ name, query: CouponViewQuery })
export type CreateCouponView = z.infer<typeof CreateCouponView>

/** Body of `POST /admin/coupon-views/:id`: what is left out stays as it is. */
export const UpdateCouponView = CreateCouponView.partial()
export type UpdateCouponView = z.infer<typeof UpdateCouponView>

/** A list of coupons that somebody keeps for themselves. */
export type AdminCouponView = {
  id: string
  name: string
  query: CouponViewQuery
  created_at: string
  updated_at: string
}

export type AdminCouponViewResponse = { view: AdminCouponView }
export type AdminCouponViewListResponse = { views: AdminCouponView[] }
export type AdminCouponViewDeleteResponse = { id: string; object: "coupon_view"; deleted: true }
