import { Button } from "@medusajs/ui"
import { useId, useState } from "react"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { forPurpose, PURPOSES, type Purpose } from "../../lib/coupon-form/purposes"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { FormSection } from "../form/form-section"

/** What the coupon is for: one click fills in what such a one usually has. */
export function PurposeSection() {
  const { t } = useTranslation("coupons")
  const id = useId()
  const [chosen, setChosen] = useState<Purpose | null>(null)
  const { formState, getValues, reset } = useFormContext<CouponFormValues>()
  const { defaultValues } = formState
  const start = (purpose: Purpose) => {
    const empty = defaultValues as CouponFormValues
    const tag = t(`form.purposes.${purpose}`)
    reset(forPurpose(purpose, { typed: getValues(), empty, tag }), { keepDefaultValues: true })
    setChosen(purpose)
  }
  return (
    <FormSection title={t("form.purposes.title")} hint={t("form.purposes.hint")}>
      <div role="group" aria-labelledby={id} className="flex flex-wrap gap-2">
        <span id={id} className="sr-only">
          {t("form.purposes.title")}
        </span>
        {PURPOSES.map((purpose) => (
          <Button
            key={purpose}
            type="button"
            size="small"
            variant={purpose === chosen ? "primary" : "secondary"}
            aria-pressed={purpose === chosen}
            onClick={() => start(purpose)}
          >
            {t(`form.purposes.${purpose}`)}
          </Button>
        ))}
      </div>
    </FormSection>
  )
}
