import { useTranslation } from "react-i18next"
import { COMPANIONS } from "../../../../domain/terms/companions"
import { FormSection } from "../../form/form-section"
import { SwitchField } from "../../form/switch-field"

/** With what it may be on one order. */
export function CombiningSection() {
  const { t } = useTranslation("coupons")
  return (
    <FormSection
      title={t("form.combining.title")}
      hint={t("form.combining.hint")}
      lock="combines_with"
    >
      {COMPANIONS.map((companion) => (
        <SwitchField
          key={companion}
          name={`combines_with.${companion}`}
          label={t(`form.combining.${companion}`)}
          hint={t(`form.combining.${companion}_text`)}
        />
      ))}
    </FormSection>
  )
}
