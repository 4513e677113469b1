import { useTranslation } from "react-i18next"
import { FormSection } from "../../form/form-section"
import { useEditedCoupon } from "../../form/edited-coupon-context"
import { LockedFieldset } from "../../form/locked-fieldset"
import { TextField } from "../../form/text-field"

/** How often it can be used. */
export function LimitsSection() {
  const { t } = useTranslation("coupons")
  const used = useEditedCoupon()?.used ?? 0
  return (
    <FormSection title={t("form.limits.title")}>
      <TextField
        name="total_limit"
        label={t("form.limits.total")}
        hint={[
          t("form.limits.total_hint"),
          ...(used ? [t("form.limits.total_used", { count: used })] : []),
        ].join(" ")}
        inputMode="numeric"
        optional
      />
      <LockedFieldset field="per_customer_limit">
        <TextField
          name="per_customer_limit"
          label={t("form.limits.per_customer")}
          hint={t("form.limits.per_customer_hint")}
          inputMode="numeric"
          optional
        />
      </LockedFieldset>
    </FormSection>
  )
}
