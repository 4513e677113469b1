import { Hint, Label, Text } from "@medusajs/ui"
import { useId, type ReactNode } from "react"
import { useController, type ControllerRenderProps, type FieldPath } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../lib/coupon-form/values"

type Path = FieldPath<CouponFormValues>

/** What makes an input speak to screen readers; spread it onto the input. */
export type FieldAria = {
  id: string
  "aria-labelledby": string
  "aria-describedby": string
  "aria-invalid": boolean
}

type FieldProps<Name extends Path> = {
  name: Name
  label: string
  hint?: ReactNode
  optional?: boolean
  children: (field: ControllerRenderProps<CouponFormValues, Name>, aria: FieldAria) => ReactNode
}

/** A labelled input of the coupon form, with its hint and what is wrong with it. */
export function Field<Name extends Path>({
  name,
  label,
  hint,
  optional = false,
  children,
}: FieldProps<Name>) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const { field, fieldState } = useController<CouponFormValues, Name>({ name })
  const message = fieldState.error?.message
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-y-2">
      <div className="flex items-center gap-x-1">
        <Label id={`${id}-label`} htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        {optional && (
          <Text size="small" leading="compact" className="text-ui-fg-muted">
            {t("general.optional")}
          </Text>
        )}
      </div>
      {children(field, {
        id,
        "aria-labelledby": `${id}-label`,
        "aria-describedby": `${id}-hint ${id}-error`,
        "aria-invalid": Boolean(message),
      })}
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      <div id={`${id}-error`} role="alert" className="empty:hidden">
        {message && <Hint variant="error">{message}</Hint>}
      </div>
    </div>
  )
}
