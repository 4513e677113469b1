import type { AdminCoupon } from "../../../contracts/admin-responses"
import { CouponActionMenu } from "../coupon/coupon-action-menu"

/** The menu of a row; what is clicked in it is no click on the row. */
export function RowMenu({ coupon }: { coupon: AdminCoupon }) {
  return (
    <div className="flex justify-end" onClick={(event) => event.stopPropagation()}>
      <CouponActionMenu coupon={coupon} />
    </div>
  )
}
