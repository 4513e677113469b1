import { useTranslation } from "react-i18next"
import { FormSection } from "../../form/form-section"
import { LockedFieldset } from "../../form/locked-fieldset"
import { PickerField } from "../../picker/picker-field"

/** In which regions and sales channels it counts. */
export function PlacesSection() {
  const { t } = useTranslation("coupons")
  return (
    <FormSection title={t("form.places.title")}>
      <LockedFieldset field="region_ids">
        <PickerField
          name="region_ids"
          resource="regions"
          label={t("form.places.regions")}
          hint={t("form.places.regions_hint")}
          optional
        />
      </LockedFieldset>
      <LockedFieldset field="sales_channel_ids">
        <PickerField
          name="sales_channel_ids"
          resource="channels"
          label={t("form.places.channels")}
          hint={t("form.places.channels_hint")}
          optional
        />
      </LockedFieldset>
    </FormSection>
  )
}
