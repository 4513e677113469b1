import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { ChoiceField } from "../form/choice-field"
import { TextField } from "../form/text-field"

const WAYS = ["across", "each"] as const

/** How a fixed amount meets several items: once in all, or on each. */
export function SharingFields() {
  const { t } = useTranslation("coupons")
  const sharing = useWatch<CouponFormValues, "discount.sharing">({ name: "discount.sharing" })
  return (
    <>
      <ChoiceField
        name="discount.sharing"
        label={t("form.discount.sharing")}
        choices={WAYS.map((value) => ({
          value,
          label: t(`form.discount.${value}`),
          description: t(`form.discount.${value}_text`),
        }))}
      />
      {sharing === "each" && (
        <TextField
          name="discount.max_quantity"
          label={t("form.discount.max_quantity")}
          inputMode="numeric"
        />
      )}
    </>
  )
}
