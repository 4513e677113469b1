import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCouponNames } from "../../lib/api/coupon-names"
import { toLocale } from "../../lib/format/locale"
import type { CouponSummaryFacts } from "../../lib/summary/coupon-facts"
import { describeTargets } from "../../lib/summary/describe-scope"

/** Says that what was chosen has no item in common. */
export function NoItemsNote({ facts }: { facts: CouponSummaryFacts }) {
  const { t, i18n } = useTranslation("coupons")
  const namesOf = useCouponNames(facts)
  const what = describeTargets(facts.targets, { t, locale: toLocale(i18n.language), namesOf })
  return <Alert variant="warning">{t("example.no_items", { what })}</Alert>
}
