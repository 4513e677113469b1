import { useTranslation } from "react-i18next"
import { TARGET_FIELDS, type TargetSides } from "../../../lib/coupon-form/targets"
import { PickerField } from "../../picker/picker-field"

/** A picker for everything that items are chosen by, or left out by. */
export function TargetPickers({ side }: { side: keyof TargetSides }) {
  const { t } = useTranslation("coupons")
  return TARGET_FIELDS.map((field) => (
    <PickerField
      key={field}
      name={`${side}.${field}`}
      resource={field}
      label={t(`form.${side}.${field}`)}
      hint={field === "categories" ? t(`form.${side}.categories_hint`) : undefined}
      optional
    />
  ))
}
