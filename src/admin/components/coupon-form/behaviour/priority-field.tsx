import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useCouponSettings } from "../../../lib/api/settings"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { TextField } from "../../form/text-field"

/** Which coupon goes first, asked only where it is decided by that. */
export function PriorityField() {
  const { t } = useTranslation("coupons")
  const { data } = useCouponSettings()
  const isAutomatic = useWatch<CouponFormValues, "way">({ name: "way" }) === "automatic"
  return isAutomatic || data?.settings.application_order === "priority" ? (
    <TextField
      name="priority"
      label={t("form.behaviour.priority")}
      hint={t(isAutomatic ? "form.behaviour.priority_automatic" : "form.behaviour.priority_hint")}
    />
  ) : null
}
