import { useTranslation } from "react-i18next"
import { Field } from "../../form/field"
import { ZoneSelect } from "../../form/zone-select"

/** The zone in which start and end are read. */
export function ZoneField() {
  const { t } = useTranslation("coupons")
  return (
    <Field
      name="validity.time_zone"
      label={t("form.validity.zone")}
      hint={t("form.validity.zone_hint")}
    >
      {(field, aria) => <ZoneSelect {...field} {...aria} />}
    </Field>
  )
}
