import { useTranslation } from "react-i18next"
import { FormSection } from "../form/form-section"
import { DateField } from "./date-field"
import { ZoneField } from "./zone-field"

/** From when until when. */
export function ValiditySection() {
  const { t } = useTranslation("coupons")
  return (
    <FormSection title={t("form.validity.title")}>
      <div className="flex flex-col gap-4 sm:flex-row">
        <DateField
          name="validity.starts_at"
          label={t("form.validity.start")}
          hint={t("form.validity.start_hint")}
          defaultTime="00:00"
        />
        <DateField
          name="validity.ends_at"
          label={t("form.validity.end")}
          hint={t("form.validity.end_hint")}
          defaultTime="23:59"
        />
      </div>
      <ZoneField />
    </FormSection>
  )
}
