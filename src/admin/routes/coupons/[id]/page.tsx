import { Outlet, useLoaderData, type LoaderFunctionArgs, type UIMatch } from "react-router-dom"
import type { AdminCouponResponse } from "../../../../contracts/admin-responses"
import { AudienceSection } from "../../../components/detail/audience-section"
import { CouponBreadcrumb } from "../../../components/detail/coupon-breadcrumb"
import { DiscountSection } from "../../../components/detail/discount-section"
import { GeneralSection } from "../../../components/detail/general-section"
import { LimitsSection } from "../../../components/detail/limits-section"
import { RedemptionsSection } from "../../../components/redemptions/redemptions-section"
import { fetchCoupon, useLoadedCoupon } from "../../../lib/api/coupons"

const CouponPage = () => {
  const loaded = useLoaderData() as AdminCouponResponse
  const { data } = useLoadedCoupon(loaded)
  const coupon = data.coupon
  return (
    <div className="flex w-full flex-col items-start gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]">
      <div className="flex w-full min-w-0 flex-col gap-y-3">
        <GeneralSection coupon={coupon} />
        <DiscountSection coupon={coupon} />
        <RedemptionsSection coupon={coupon} />
      </div>
      <div className="flex w-full min-w-0 flex-col gap-y-3">
        <AudienceSection coupon={coupon} />
        <LimitsSection coupon={coupon} />
      </div>
      <Outlet />
    </div>
  )
}

export const loader = ({ params }: LoaderFunctionArgs) => fetchCoupon(params.id ?? "")

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <CouponBreadcrumb id={params.id ?? ""} />,
  seo: ({ loaderData }: UIMatch<AdminCouponResponse>) => ({ title: loaderData?.coupon.code }),
}

export default CouponPage
