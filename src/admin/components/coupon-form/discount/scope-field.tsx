import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { ChoiceField } from "../../form/choice-field"

const SCOPES = ["order", "items", "one_item"] as const

/** What the discount is taken off from. */
export function ScopeField() {
  const { t } = useTranslation("coupons")
  const { setValue } = useFormContext<CouponFormValues>()
  return (
    <ChoiceField
      name="discount.scope"
      label={t("form.discount.applies_to")}
      onChoose={() => setValue("discount.max_quantity", "1")}
      choices={SCOPES.map((value) => ({
        value,
        label: t(`form.discount.${value}`),
        description: t(`form.discount.${value}_text`),
      }))}
    />
  )
}
