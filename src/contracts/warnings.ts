import type { z } from "@medusajs/framework/zod"
import type { Warning } from "../domain/warnings/warning"
import { CreateCoupon } from "./coupon"

/** Body of `POST /admin/coupons/warnings`: a coupon as it would be created. */
export const CouponToCheck = CreateCoupon.omit({ promotion_id: true })
export type CouponToCheck = z.infer<typeof CouponToCheck>
export type CouponToCheckInput = z.input<typeof CouponToCheck>

export type AdminCouponWarningsResponse = { warnings: Warning[] }
