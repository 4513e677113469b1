import { useTranslation } from "react-i18next"
import { PickerField } from "../../picker/picker-field"

/** Which ways of shipping the discount meets. */
export function ShippingField() {
  const { t } = useTranslation("coupons")
  return (
    <PickerField
      name="shipping_option_ids"
      resource="shipping_options"
      label={t("form.targets.shipping_options")}
      hint={t("form.targets.shipping_options_hint")}
      optional
    />
  )
}
