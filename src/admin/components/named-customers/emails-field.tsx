import { Hint, Label, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

type EmailsFieldProps = { value: string; onChange: (text: string) => void }

/** Addresses as they are pasted. */
export function EmailsField({ value, onChange }: EmailsFieldProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("form.audience.emails")}
      </Label>
      <Textarea
        id={id}
        rows={4}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-hint`}
      />
      <Hint id={`${id}-hint`}>{t("named.emails_hint")}</Hint>
    </div>
  )
}
