import { useTranslation } from "react-i18next"
import { Field } from "../../form/field"
import { TagsInput } from "../../tags/tags-input"

/** Words by which staff find the coupon again. */
export function TagsField() {
  const { t } = useTranslation("coupons")
  return (
    <Field name="tags" label={t("form.texts.tags")} hint={t("form.texts.tags_hint")} optional>
      {({ value, onChange, ref }, aria) => (
        <TagsInput ref={ref} aria={aria} value={value} onChange={onChange} />
      )}
    </Field>
  )
}
