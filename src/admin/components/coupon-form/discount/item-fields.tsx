import { useTranslation } from "react-i18next"
import { Field } from "../../form/field"
import { TextField } from "../../form/text-field"
import { ResourcePicker } from "../../picker/resource-picker"

/** The item that a product voucher puts in the cart, and what it stands for. */
export function ItemFields() {
  const { t } = useTranslation("coupons")
  return (
    <>
      <Field name="voucher.variant_ids" label={t("form.voucher.item")}>
        {({ value, onChange, onBlur, ref }, aria) => (
          <ResourcePicker
            ref={ref}
            resource="variants"
            aria={aria}
            value={value}
            // There is one: whoever chooses another one changes it.
            onChange={(ids) => onChange(ids.slice(-1))}
            onBlur={onBlur}
          />
        )}
      </Field>
      <TextField name="voucher.quantity" label={t("form.voucher.quantity")} inputMode="numeric" />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <TextField
          name="voucher.units"
          label={t("form.voucher.units")}
          inputMode="numeric"
          optional
        />
        <TextField
          name="voucher.unit"
          label={t("form.voucher.unit")}
          hint={t("form.voucher.unit_hint")}
          optional
        />
      </div>
    </>
  )
}
