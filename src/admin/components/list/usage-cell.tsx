import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { describeUsage } from "../../lib/coupon/describe-usage"
import { toLocale } from "../../lib/format/locale"
import { NameChips } from "./name-chips"

const SHOWN = 2

/** What a cart has to be for it to count. */
export function UsageCell({ coupon }: { coupon: AdminCoupon }) {
  const { t, i18n } = useTranslation("coupons")
  const conditions = describeUsage(coupon.terms, { t, locale: toLocale(i18n.language) })
  if (!conditions.length) {
    return t("usage.none")
  }
  const more = conditions.slice(SHOWN)
  return (
    <span title={more.join("\n") || undefined}>
      <NameChips names={conditions.slice(0, SHOWN)} more={more.length} />
    </span>
  )
}
