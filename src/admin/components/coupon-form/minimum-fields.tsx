import { useTranslation } from "react-i18next"
import { YesNoField } from "../form/yes-no-field"
import { AmountRows } from "./amount-rows"

type MinimumFieldsProps = {
  minimum: "minimum_spend" | "minimum_total"
  /** What the choice of tax is about. */
  base: string
}

/** A minimum per currency, with tax or without. */
export function MinimumFields({ minimum, base }: MinimumFieldsProps) {
  const { t } = useTranslation("coupons")
  return (
    <>
      <AmountRows list={minimum} />
      <YesNoField
        name={`${minimum}.with_tax`}
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
    </>
  )
}
