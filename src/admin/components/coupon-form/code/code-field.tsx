import { ArrowPath } from "@medusajs/icons"
import { Button, Input, toast } from "@medusajs/ui"
import { useState } from "react"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { fetchSuggestedCode } from "../../../lib/api/codes"
import { errorText } from "../../../lib/problem/error-text"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { useEditedCoupon } from "../../form/edited-coupon-context"
import { Field } from "../../form/field"
import { CodeAvailability } from "./code-availability"

/** The code: suggested, to be overwritten, checked for being free while it is typed. */
export function CodeField() {
  const { t } = useTranslation("coupons")
  const { clearErrors, setValue } = useFormContext<CouponFormValues>()
  const isNew = useEditedCoupon() === null
  const [isLoading, setLoading] = useState(false)

  const generate = async () => {
    setLoading(true)
    try {
      const { code } = await fetchSuggestedCode()
      setValue("code", code, { shouldDirty: true, shouldValidate: true })
    } catch (error) {
      toast.error(t("general.failed"), { description: errorText(t, error) })
    } finally {
      setLoading(false)
    }
  }

  return (
    <Field name="code" label={t("form.code.label")} hint={t("form.code.hint")}>
      {(field, aria) => (
        <div className="flex flex-col gap-y-2">
          <div className="flex flex-col gap-2 sm:flex-row">
            <div className="flex-1">
              <Input
                autoComplete="off"
                spellCheck={false}
                className="font-mono"
                autoFocus={isNew}
                // What is suggested is written over.
                onFocus={(event) => isNew && event.target.select()}
                {...field}
                {...aria}
                // What was refused is no longer what stands there.
                onChange={(event) => {
                  clearErrors("code")
                  field.onChange(event)
                }}
              />
            </div>
            <Button
              type="button"
              variant="secondary"
              isLoading={isLoading}
              onClick={generate}
              className="shrink-0"
            >
              <ArrowPath />
              {t("form.code.generate")}
            </Button>
          </div>
          {!aria["aria-invalid"] && <CodeAvailability />}
        </div>
      )}
    </Field>
  )
}
