import { useWatch } from "react-hook-form"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { timeZones } from "../../lib/time/time-zones"
import { Field } from "../form/field"

/** The zone in which start and end are read; the browser's own list, so that typing finds one. */
export function ZoneField() {
  const { t } = useTranslation("coupons")
  const chosen = useWatch<CouponFormValues, "validity.time_zone">({ name: "validity.time_zone" })
  const zones = useMemo(() => timeZones(chosen), [chosen])
  return (
    <Field
      name="validity.time_zone"
      label={t("form.validity.zone")}
      hint={t("form.validity.zone_hint")}
    >
      {(field, aria) => (
        <select
          {...field}
          {...aria}
          className="bg-ui-bg-field shadow-buttons-neutral txt-compact-small text-ui-fg-base hover:bg-ui-bg-field-hover focus-visible:shadow-borders-interactive-with-active h-8 w-full rounded-md px-2 outline-none"
        >
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
