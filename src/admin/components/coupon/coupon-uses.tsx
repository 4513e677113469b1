import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { UsesLink } from "./uses-link"

/** How many of a coupon's uses are gone, leading to the orders. */
export function CouponUses({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  const { used, total_limit } = coupon
  const text =
    total_limit === null
      ? t("detail.total_unlimited", { used })
      : t("detail.total_used", { used, total: total_limit })
  return <UsesLink coupon={coupon} text={text} />
}
