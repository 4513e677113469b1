import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useCouponSettings } from "../../../lib/api/settings"
import { TARGET_FIELDS, type TargetSides } from "../../../lib/coupon-form/targets"
import type { CouponFormValues, TargetIds } from "../../../lib/coupon-form/values"
import { PickerField } from "../../picker/picker-field"

/** A picker for everything that items are chosen by, or left out by; by vendor, where the store has said what that is. */
export function TargetPickers({ side }: { side: keyof TargetSides }) {
  const { t } = useTranslation("coupons")
  const { data } = useCouponSettings()
  const chosen: TargetIds = useWatch<CouponFormValues, keyof TargetSides>({ name: side })
  const hasVendors = Boolean(data?.settings.vendor_key) || chosen.vendors.length > 0
  return TARGET_FIELDS.filter((field) => field !== "vendors" || hasVendors).map((field) => (
    <PickerField
      key={field}
      name={`${side}.${field}`}
      resource={field}
      label={t(`form.${side}.${field}`)}
      hint={field === "categories" ? t(`form.${side}.categories_hint`) : undefined}
      optional
    />
  ))
}
