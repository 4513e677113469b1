import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { OptionalSection } from "../form/optional-section"
import { AmountRows } from "./amount-rows"

/** The most that the coupon takes off an order. */
export function MaximumSection() {
  const { t } = useTranslation("coupons")
  const { getValues } = useFormContext<CouponFormValues>()
  return (
    <OptionalSection
      title={t("form.maximum.title")}
      hint={t("form.maximum.hint")}
      lock="maximum_discount"
      open={t("form.maximum.set")}
      isSet={getValues("maximum_discount.amounts").some(({ amount }) => amount.trim())}
    >
      <AmountRows list="maximum_discount" />
    </OptionalSection>
  )
}
