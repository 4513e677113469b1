import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CouponStatus } from "../../../domain/status/coupon-status"
import { STATUS_COLOR } from "../../lib/coupon/status-color"

/** The state a coupon is in, as a coloured badge. */
export function CouponStatusBadge({ status }: { status: CouponStatus }) {
  const { t } = useTranslation("coupons")
  return <StatusBadge color={STATUS_COLOR[status]}>{t(`status.${status}`)}</StatusBadge>
}
