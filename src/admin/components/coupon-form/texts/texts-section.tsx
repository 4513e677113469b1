import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { useEditedCoupon } from "../../form/edited-coupon-context"
import { FormSection } from "../../form/form-section"
import { TextField } from "../../form/text-field"
import { LanguagesFields } from "./languages-fields"
import { NameField } from "../code/name-field"
import { TagsField } from "./tags-field"

/** What customers read, and what only staff read. */
export function TextsSection() {
  const { t } = useTranslation("coupons")
  const isNew = useEditedCoupon() === null
  const isAutomatic = useWatch<CouponFormValues, "way">({ name: "way" }) === "automatic"
  return (
    <FormSection title={t("form.texts.title")}>
      {(!isNew || !isAutomatic) && <NameField />}
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
