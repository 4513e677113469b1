import type { AdminCouponChange, LoggedFields } from "../../../contracts/changes"

/** What an entry of the audit log says of the coupon before and after. */
export function statesOf(change: AdminCouponChange): LoggedFields[] {
  return change.kind === "audience"
    ? []
    : [change.before, change.after].filter((state) => state !== null)
}
