import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useFieldArray } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { WEEKDAYS, type Hours } from "../../../../domain/hours/hours"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { FormSection } from "../../form/form-section"
import { HoursRow } from "./hours-row"

/** As many as the server takes. */
const MOST = 20
const OFFICE_HOURS: Hours = { weekdays: WEEKDAYS.slice(0, 5), from: "09:00", until: "17:00" }

/** On which weekdays, and from when until when; without any the coupon always counts. */
export function HoursSection() {
  const { t } = useTranslation("coupons")
  const { fields, append, remove } = useFieldArray<CouponFormValues, "hours">({ name: "hours" })
  return (
    <FormSection title={t("form.hours.title")} hint={t("form.hours.hint")}>
      {fields.map((row, index) => (
        <HoursRow key={row.id} index={index} onRemove={() => remove(index)} />
      ))}
      {fields.length < MOST && (
        <div>
          <Button
            type="button"
            variant="secondary"
            size="small"
            onClick={() => append(OFFICE_HOURS)}
          >
            <Plus />
            {t(fields.length ? "form.hours.add" : "form.hours.set")}
          </Button>
        </div>
      )}
    </FormSection>
  )
}
