import { useCoupon } from "../../lib/api/coupons"

/** The code in the path at the top of the page, as it is now. */
export function CouponBreadcrumb({ id }: { id: string }) {
  const { data } = useCoupon(id)
  return <>{data?.coupon.code ?? id}</>
}
