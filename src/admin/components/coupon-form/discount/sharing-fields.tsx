import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { ChoiceField } from "../../form/choice-field"
import { TextField } from "../../form/text-field"

const WAYS = ["across", "each"] as const

const TEXTS = {
  amount: "form.discount.sharing",
  percentage: "form.discount.units",
} as const

/** How the discount meets several items: an amount once in all or on each, a percentage on so many units. */
export function SharingFields({ of }: { of: keyof typeof TEXTS }) {
  const { t } = useTranslation("coupons")
  const sharing = useWatch<CouponFormValues, "discount.sharing">({ name: "discount.sharing" })
  return (
    <>
      <ChoiceField
        name="discount.sharing"
        label={t(`${TEXTS[of]}.title`)}
        choices={WAYS.map((value) => ({
          value,
          label: t(`${TEXTS[of]}.${value}`),
          description: t(`${TEXTS[of]}.${value}_text`),
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
