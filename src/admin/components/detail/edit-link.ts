import type { AdminCoupon } from "../../../contracts/admin-responses"

/** Where a part of a coupon is edited; nowhere once it is deleted. */
export function editLink(coupon: AdminCoupon, to: string, label: string) {
  return coupon.status === "deleted" ? undefined : { to, label }
}
