import type { AdminCoupon } from "../../../contracts/admin-responses"
import { NamedCustomersSection } from "../named-customers/named-customers-section"
import { RedemptionsSection } from "../redemptions/redemptions-section"
import { AudienceSection } from "./audience-section"
import { ChangesSection } from "./changes-section"
import { CombiningSection } from "./combining-section"
import { CouponWarnings } from "./coupon-warnings"
import { DiscountSection } from "./discount-section"
import { GeneralSection } from "./general-section"
import { LimitsSection } from "./limits-section"
import { VersionsSection } from "./versions-section"

/** All about one coupon: what it does beside for whom and until when. */
export function CouponSections({ coupon }: { coupon: AdminCoupon }) {
  return (
    <div className="flex w-full flex-col items-start gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]">
      <div className="flex w-full min-w-0 flex-col gap-y-3">
        <CouponWarnings coupon={coupon} />
        <GeneralSection coupon={coupon} />
        <DiscountSection coupon={coupon} />
        <CombiningSection coupon={coupon} />
        {coupon.terms.audience.customers === "named" && <NamedCustomersSection coupon={coupon} />}
        <RedemptionsSection coupon={coupon} />
        <VersionsSection coupon={coupon} />
        <ChangesSection coupon={coupon} />
      </div>
      <div className="flex w-full min-w-0 flex-col gap-y-3">
        <AudienceSection coupon={coupon} />
        <LimitsSection coupon={coupon} />
      </div>
    </div>
  )
}
