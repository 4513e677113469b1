import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { describeNextStep } from "../../lib/coupon/describe-next-step"
import { toLocale } from "../../lib/format/locale"

/** What happens to the coupon next, and when. */
export function NextStepText({ coupon }: { coupon: AdminCoupon }) {
  const { t, i18n } = useTranslation("coupons")
  return <>{describeNextStep(coupon, { t, locale: toLocale(i18n.language) })}</>
}
