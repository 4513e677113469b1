import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { nextStep } from "../../lib/coupon/next-step"
import { formatDateTime } from "../../lib/format/date"
import { toLocale } from "../../lib/format/locale"

/** What happens to the coupon next, and when. */
export function NextStepText({ coupon }: { coupon: AdminCoupon }) {
  const { t, i18n } = useTranslation("coupons")
  const { key, at } = nextStep(coupon)
  const date = at ? formatDateTime(at, toLocale(i18n.language), coupon.time_zone) : ""
  return <>{t(`next.${key}`, { date })}</>
}
