import { useFormContext, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { FormSection } from "../../form/form-section"
import { LockedFieldset } from "../../form/locked-fieldset"
import { SwitchField } from "../../form/switch-field"
import { PriorityField } from "./priority-field"

/** Who is told of it, how it refuses, and what a cancelled order does to its use. */
export function BehaviourSection() {
  const { t } = useTranslation("coupons")
  const hasCode = useWatch<CouponFormValues, "way">({ name: "way" }) === "code"
  const isStaffOnly = useWatch<CouponFormValues, "is_staff_only">({ name: "is_staff_only" })
  const { setValue } = useFormContext<CouponFormValues>()
  return (
    <FormSection title={t("form.behaviour.title")}>
      {hasCode && (
        <>
          <SwitchField
            name="is_staff_only"
            label={t("form.behaviour.staff_only")}
            hint={t("form.behaviour.staff_only_text")}
            onChoose={(isChosen) => isChosen && setValue("is_public", false)}
          />
          {!isStaffOnly && (
            <SwitchField
              name="is_public"
              label={t("form.behaviour.public")}
              hint={t("form.behaviour.public_text")}
            />
          )}
          <SwitchField
            name="is_discreet"
            label={t("form.behaviour.discreet")}
            hint={t("form.behaviour.discreet_text")}
          />
        </>
      )}
      <PriorityField />
      <LockedFieldset field="returns_use_on_cancel">
        <SwitchField
          name="returns_use_on_cancel"
          label={t("form.behaviour.returns")}
          hint={t("form.behaviour.returns_text")}
        />
      </LockedFieldset>
    </FormSection>
  )
}
