import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { describeAudience } from "../../lib/coupon/describe-audience"
import { CouponUses } from "../coupon/coupon-uses"
import { CouponStatusBadge } from "../coupon/status-badge"
import { NextStepText } from "../detail/next-step-text"
import { SectionRow } from "../layout/section-row"

/** The coupon of a promotion, in a few lines. */
export function CouponOfPromotion({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  return (
    <>
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div className="min-w-0">
          <Text size="small" weight="plus" leading="compact" className="truncate">
            {coupon.name}
          </Text>
          <Text as="div" size="small" className="text-ui-fg-subtle">
            <NextStepText coupon={coupon} />
          </Text>
        </div>
        <CouponStatusBadge status={coupon.status} />
      </div>
      <SectionRow title={t("detail.total")}>
        <CouponUses coupon={coupon} />
      </SectionRow>
      <SectionRow title={t("detail.available_to")}>{describeAudience(coupon, t)}</SectionRow>
      <div className="px-6 py-4">
        <Button size="small" variant="secondary" asChild>
          <Link to={`/coupons/${coupon.id}`}>{t("widget.open")}</Link>
        </Button>
      </div>
    </>
  )
}
