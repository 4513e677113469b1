import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { WAYS } from "../../../../contracts/list-choices"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { ChoiceField } from "../../form/choice-field"
import { useEditedCoupon } from "../../form/edited-coupon-context"
import { FormSection } from "../../form/form-section"
import { CodeField } from "./code-field"
import { NameField } from "./name-field"

/** How a coupon comes to a cart, decided when it is made: by its code, or by itself. */
export function CodeSection() {
  const { t } = useTranslation("coupons")
  const isNew = useEditedCoupon() === null
  const isAutomatic = useWatch<CouponFormValues, "way">({ name: "way" }) === "automatic"
  if (!isNew) {
    return isAutomatic ? null : (
      <FormSection title={t("form.code.title")} lock="code">
        <CodeField />
      </FormSection>
    )
  }
  return (
    <FormSection title={t("form.way.title")}>
      <ChoiceField
        name="way"
        label={t("form.way.label")}
        choices={WAYS.map((value) => ({
          value,
          label: t(`form.way.${value}`),
          description: t(`form.way.${value}_text`),
        }))}
      />
      {isAutomatic ? <NameField /> : <CodeField />}
    </FormSection>
  )
}
