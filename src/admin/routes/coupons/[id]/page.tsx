import { Outlet, useParams, type UIMatch } from "react-router-dom"
import { CouponBreadcrumb } from "../../../components/detail/coupon-breadcrumb"
import { CouponSections } from "../../../components/detail/coupon-sections"
import { DetailSkeleton } from "../../../components/detail/detail-skeleton"
import { useCoupon } from "../../../lib/api/coupons"

const CouponPage = () => {
  const { id = "" } = useParams()
  const { data, error } = useCoupon(id)
  if (error && !data) {
    // The dashboard has a page for each kind of error.
    throw error
  }
  return (
    <>
      {data ? <CouponSections coupon={data.coupon} /> : <DetailSkeleton />}
      <Outlet />
    </>
  )
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <CouponBreadcrumb id={params.id ?? ""} />,
}

export default CouponPage
