import { useTranslation } from "react-i18next"
import { ChoiceField } from "../../form/choice-field"

const KINDS = ["single", "tiers"] as const

/** One discount, or one for each tier. */
export function KindField() {
  const { t } = useTranslation("coupons")
  return (
    <ChoiceField
      name="discount.kind"
      label={t("form.tiers.kind")}
      choices={KINDS.map((value) => ({
        value,
        label: t(`form.tiers.${value}`),
        description: t(`form.tiers.${value}_text`),
      }))}
    />
  )
}
