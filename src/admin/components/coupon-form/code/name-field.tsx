import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { TextField } from "../../form/text-field"

/** What customers read; a coupon without a code is known by nothing else. */
export function NameField() {
  const { t } = useTranslation("coupons")
  const isAutomatic = useWatch<CouponFormValues, "way">({ name: "way" }) === "automatic"
  return (
    <TextField
      name="name"
      label={t("form.texts.name")}
      hint={t(isAutomatic ? "form.texts.name_automatic" : "form.texts.name_hint")}
      optional={!isAutomatic}
    />
  )
}
