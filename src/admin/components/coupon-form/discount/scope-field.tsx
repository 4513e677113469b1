import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { ChoiceField } from "../../form/choice-field"

const OF_ITEMS = ["order", "items", "one_item"] as const

/** What the discount is taken off from. */
export function ScopeField({ withShipping }: { withShipping: boolean }) {
  const { t } = useTranslation("coupons")
  const { setValue } = useFormContext<CouponFormValues>()
  const scopes = withShipping ? ([...OF_ITEMS, "shipping"] as const) : OF_ITEMS
  return (
    <ChoiceField
      name="discount.scope"
      label={t("form.discount.applies_to")}
      onChoose={() => setValue("discount.max_quantity", "1")}
      choices={scopes.map((value) => ({
        value,
        label: t(`form.discount.${value}`),
        description: t(`form.discount.${value}_text`),
      }))}
    />
  )
}
