import { useTranslation } from "react-i18next"
import { COUPON_CLASSES, type CouponClass } from "../../../domain/terms/companions"
import { SettingsCount } from "./settings-count"

type ClassSettingsProps = {
  values: Record<CouponClass, string>
  errors: Record<CouponClass, string | null>
  onChange: (change: Partial<Record<CouponClass, string>>) => void
}

/** How many coupons of each class an order takes. */
export function ClassSettings({ values, errors, onChange }: ClassSettingsProps) {
  const { t } = useTranslation("coupons")
  return (
    <>
      {COUPON_CLASSES.map((name) => (
        <SettingsCount
          key={name}
          label={t(`settings.per_class.${name}`)}
          hint={t("settings.per_class.hint")}
          error={errors[name]}
          value={values[name]}
          onChange={(count) => onChange({ [name]: count })}
        />
      ))}
    </>
  )
}
