import { COUPON_STATUSES, type COUPON_SORTABLE } from "../../../../contracts/list-choices"
import { STATUS_SQL } from "../../sql/coupon-status"

export type CouponOrder = { by: (typeof COUPON_SORTABLE)[number]; direction: "asc" | "desc" }

const STATUSES = COUPON_STATUSES.map((status) => `'${status}'`).join(", ")

/** In the words of an index; `coupon` is in scope, and `campaign` for the status. */
const KEYS: Record<CouponOrder["by"], string[]> = {
  created_at: ["coupon.created_at"],
  updated_at: ["coupon.updated_at"],
  code: ["coupon.code"],
  name: ["coupon.name"],
  // In the order of its life.
  status: [`array_position(array[${STATUSES}], ${STATUS_SQL})`, "coupon.created_at"],
  discount: ["coupon.discount_type", "coupon.discount_value"],
  used: ["coupon.used"],
  total_limit: ["coupon.total_limit"],
  per_customer_limit: ["coupon.per_customer_limit"],
  starts_at: ["greatest(coupon.starts_at, coupon.campaign_starts_at)"],
  ends_at: ["least(coupon.ends_at, coupon.campaign_ends_at)"],
}

/** What can be missing comes last, whichever way. */
const NULLABLE: CouponOrder["by"][] = ["starts_at", "ends_at", "total_limit", "per_customer_limit"]

/** What coupons are sorted by, each as SQL on a coupon. */
export function keysOf({ by }: CouponOrder): string[] {
  return KEYS[by]
}

/** `order by` these keys, as the order says; equal ones by id. */
export function orderBy({ by, direction }: CouponOrder, keys: string[], id: string): string {
  const nulls = NULLABLE.includes(by) ? " nulls last" : ""
  return `order by ${[...keys.map((key) => `${key} ${direction}${nulls}`), `${id} ${direction}`].join(", ")}`
}
