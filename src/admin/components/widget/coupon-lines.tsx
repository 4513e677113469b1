import type { AdminCoupon } from "../../../contracts/admin-responses"
import { CouponLine } from "./coupon-line"

/** Some coupons, one below the other. */
export function CouponLines({ coupons }: { coupons: AdminCoupon[] }) {
  return (
    <ul className="divide-y">
      {coupons.map((coupon) => (
        <CouponLine key={coupon.id} coupon={coupon} />
      ))}
    </ul>
  )
}
