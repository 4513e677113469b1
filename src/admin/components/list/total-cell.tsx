import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { TwoLineCell } from "./two-line-cell"

/** How often it may be used, and how often it still may. */
export function TotalCell({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  const { total_limit, remaining } = coupon
  return total_limit === null || remaining === null ? (
    t("columns.unlimited")
  ) : (
    <TwoLineCell value={String(total_limit)} note={t("columns.left", { count: remaining })} />
  )
}
