import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { OptionalSection } from "../form/optional-section"
import { MinimumFields } from "./minimum-fields"

/** What the items cost at least with the coupon. */
export function MinimumTotalSection() {
  const { t } = useTranslation("coupons")
  const { getValues } = useFormContext<CouponFormValues>()
  return (
    <OptionalSection
      title={t("form.minimum_total.title")}
      hint={t("form.minimum_total.hint")}
      lock="minimum_total"
      open={t("form.minimum_total.set")}
      isSet={getValues("minimum_total.amounts").some(({ amount }) => amount.trim())}
    >
      <MinimumFields minimum="minimum_total" base={t("form.minimum_total.base")} />
    </OptionalSection>
  )
}
