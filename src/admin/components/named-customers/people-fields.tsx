import { useTranslation } from "react-i18next"
import { PickerField } from "../picker/picker-field"
import { EmailsField } from "./emails-field"
import { FileField } from "./file-field"

/** Who is to come on the list: searched, pasted, or from a file. */
export function PeopleFields() {
  const { t } = useTranslation("coupons")
  return (
    <>
      <PickerField
        name="audience.customer_ids"
        resource="customers"
        label={t("form.audience.customers")}
        optional
      />
      <EmailsField />
      <FileField />
    </>
  )
}
