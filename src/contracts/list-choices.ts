/** What the list of coupons can be asked for, apart from zod, which no browser needs for it. */

export const COUPON_STATUSES = [
  "draft",
  "not_started",
  "active",
  "paused",
  "expired",
  "deleted",
] as const

export const COUPON_SORTABLE = [
  "created_at",
  "updated_at",
  "code",
  "name",
  "status",
  "discount",
  "used",
  "total_limit",
  "per_customer_limit",
  "starts_at",
  "ends_at",
] as const

export const DISCOUNT_TYPES = ["percentage", "fixed"] as const

/** How a coupon comes to a cart. */
export const WAYS = ["code", "automatic"] as const

/** The same, apart from those that only staff put on an order. */
export const FOUND_WAYS = [...WAYS, "staff"] as const
export type FoundWay = (typeof FOUND_WAYS)[number]

export const AUDIENCES = ["everyone", "named", "groups"] as const
