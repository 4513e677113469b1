import { useTranslation } from "react-i18next"
import { FormSection } from "../form/form-section"
import { TextField } from "../form/text-field"
import { LanguagesFields } from "./languages-fields"
import { TagsField } from "./tags-field"

/** What customers read, and what only staff read. */
export function TextsSection() {
  const { t } = useTranslation("coupons")
  return (
    <FormSection title={t("form.texts.title")}>
      <TextField
        name="name"
        label={t("form.texts.name")}
        hint={t("form.texts.name_hint")}
        optional
      />
      <TextField
        name="description"
        label={t("form.texts.description")}
        hint={t("form.texts.description_hint")}
        optional
        multiline
      />
      <TextField
        name="comment"
        label={t("form.texts.comment")}
        hint={t("form.texts.comment_hint")}
        optional
        multiline
      />
      <TagsField />
      <LanguagesFields />
    </FormSection>
  )
}
