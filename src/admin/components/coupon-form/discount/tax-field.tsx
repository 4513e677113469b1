import { useTranslation } from "react-i18next"
import { YesNoField } from "../../form/yes-no-field"

/** Whether a fixed amount is meant before or with tax. */
export function TaxField() {
  const { t } = useTranslation("coupons")
  return (
    <YesNoField
      name="discount.is_tax_inclusive"
      label={t("form.discount.tax")}
      no={{
        label: t("form.discount.tax_exclusive"),
        description: t("form.discount.tax_exclusive_text"),
      }}
      yes={{
        label: t("form.discount.tax_inclusive"),
        description: t("form.discount.tax_inclusive_text"),
      }}
    />
  )
}
