import type { TargetField } from "../coupon-form/values"

/** The names behind the ids of a coupon, as far as they are known. */
export type CouponNames = Record<TargetField | "groups" | "regions" | "channels", string[]>
