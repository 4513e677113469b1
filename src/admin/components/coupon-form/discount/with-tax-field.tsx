import { useTranslation } from "react-i18next"
import { YesNoField } from "../../form/yes-no-field"

type WithTaxFieldProps = {
  of: "minimum_spend" | "minimum_total" | "tiers"
  /** What the choice of tax is about. */
  base: string
}

/** Whether what is spent counts with tax or without. */
export function WithTaxField({ of, base }: WithTaxFieldProps) {
  const { t } = useTranslation("coupons")
  return (
    <YesNoField
      name={`${of}.with_tax`}
      label={base}
      no={{
        label: t("form.minimum.without_tax"),
        description: t("form.minimum.without_tax_text"),
      }}
      yes={{
        label: t("form.minimum.with_tax"),
        description: t("form.minimum.with_tax_text"),
      }}
    />
  )
}
