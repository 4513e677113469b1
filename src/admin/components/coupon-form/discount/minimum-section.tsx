import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { FormSection } from "../../form/form-section"
import { MinimumFields } from "./minimum-fields"

/** What the cart has to be worth, per currency. */
export function MinimumSection() {
  const { t } = useTranslation("coupons")
  const kind = useWatch<CouponFormValues, "discount.kind">({ name: "discount.kind" })
  if (kind === "tiers") {
    return <FormSection title={t("form.minimum.title")} hint={t("form.minimum.by_tiers")} />
  }
  return (
    <FormSection
      title={t("form.minimum.title")}
      hint={`${t("form.minimum.hint")} ${t("form.minimum.hint_more")}`}
      lock="minimum_spend"
    >
      <MinimumFields minimum="minimum_spend" base={t("form.minimum.base")} />
    </FormSection>
  )
}
