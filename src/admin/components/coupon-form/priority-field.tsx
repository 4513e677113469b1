import { useTranslation } from "react-i18next"
import { useCouponSettings } from "../../lib/api/settings"
import { TextField } from "../form/text-field"

/** Which coupon goes first, asked only where the store decides by it. */
export function PriorityField() {
  const { t } = useTranslation("coupons")
  const { data } = useCouponSettings()
  return data?.settings.application_order === "priority" ? (
    <TextField
      name="priority"
      label={t("form.behaviour.priority")}
      hint={t("form.behaviour.priority_hint")}
    />
  ) : null
}
