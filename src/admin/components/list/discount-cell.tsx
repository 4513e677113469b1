import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { describeDiscount } from "../../lib/coupon/describe-discount"
import { describeTierRange } from "../../lib/coupon/describe-tiers"
import { toLocale } from "../../lib/format/locale"
import { TwoLineCell } from "./two-line-cell"

/** How much; of tiers from the least to the most, and how many there are. */
export function DiscountCell({ coupon }: { coupon: AdminCoupon }) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  const { discount, tiers } = coupon.terms
  return tiers ? (
    <TwoLineCell
      value={describeTierRange(tiers, { t, locale })}
      note={t("tiers.count", { count: tiers.steps.length })}
    />
  ) : (
    describeDiscount(discount, locale)
  )
}
