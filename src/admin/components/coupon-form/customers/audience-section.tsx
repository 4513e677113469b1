import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { ChoiceField } from "../../form/choice-field"
import { FormSection } from "../../form/form-section"
import { AudienceList } from "./audience-list"

const KINDS = ["everyone", "named", "groups"] as const
const HISTORIES = ["any", "new", "existing"] as const

/** Who may use it. */
export function AudienceSection() {
  const { t } = useTranslation("coupons")
  const { setValue } = useFormContext<CouponFormValues>()
  const clearGroups = () => setValue("audience.group_ids", [])
  return (
    <FormSection title={t("form.audience.title")} lock="audience">
      <ChoiceField
        name="audience.kind"
        label={t("form.audience.who")}
        onChoose={clearGroups}
        choices={KINDS.map((value) => ({
          value,
          label: t(`form.audience.${value}`),
          description: t(`form.audience.${value}_text`),
        }))}
      />
      <AudienceList />
      <ChoiceField
        name="audience.history"
        label={t("form.audience.history")}
        choices={HISTORIES.map((value) => ({
          value,
          label: t(`form.audience.${value}`),
          description: t(`form.audience.${value}_text`),
        }))}
      />
    </FormSection>
  )
}
