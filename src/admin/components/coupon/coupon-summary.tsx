import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCouponNames } from "../../lib/api/coupon-names"
import { toLocale } from "../../lib/format/locale"
import type { CouponSummaryFacts } from "../../lib/summary/coupon-facts"
import { summarizeCoupon } from "../../lib/summary/summarize-coupon"

/** In plain words: what a coupon does and for whom. */
export function CouponSummary({ facts }: { facts: CouponSummaryFacts }) {
  const { t, i18n } = useTranslation("coupons")
  const namesOf = useCouponNames(facts)
  return (
    <InlineTip label={t("form.summary.title")} role="note">
      {summarizeCoupon(facts, { t, locale: toLocale(i18n.language), namesOf })}
    </InlineTip>
  )
}
