import type { AdminCoupon } from "../../../contracts/admin-responses"
import { isLocked } from "../../lib/coupon/is-locked"
import { LockNotice } from "../coupon/lock-notice"

/** Says that a section can no longer change, and why. */
export function LockHint({ coupon, field }: { coupon: AdminCoupon; field: string }) {
  return isLocked(coupon.locked_fields, field) ? (
    <div className="bg-ui-bg-subtle px-6 py-3">
      <LockNotice used={coupon.used} />
    </div>
  ) : null
}
