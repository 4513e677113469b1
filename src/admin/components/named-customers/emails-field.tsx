import { Textarea } from "@medusajs/ui"
import { useMemo } from "react"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { readText } from "../../lib/import/read-emails"
import { useDebounced } from "../../lib/use-debounced"
import { Field } from "../form/field"
import { FoundAddresses } from "./found-addresses"

/** Addresses as they are typed or pasted. */
export function EmailsField() {
  const { t } = useTranslation("coupons")
  const text = useDebounced(
    useWatch<CouponFormValues, "audience.emails">({ name: "audience.emails" })
  )
  const read = useMemo(() => readText(text), [text])
  return (
    <div className="flex flex-col gap-y-2">
      <Field
        name="audience.emails"
        label={t("form.audience.emails")}
        hint={t("named.emails_hint")}
        optional
      >
        {(control, aria) => <Textarea rows={4} {...control} {...aria} />}
      </Field>
      {text.trim() && <FoundAddresses read={read} of="text" />}
    </div>
  )
}
