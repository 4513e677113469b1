import { Input, Textarea } from "@medusajs/ui"
import type { FieldPathByValue } from "react-hook-form"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { Field } from "./field"

type TextFieldProps = {
  name: FieldPathByValue<CouponFormValues, string>
  label: string
  hint?: string
  optional?: boolean
  multiline?: boolean
  inputMode?: "text" | "decimal" | "numeric"
}

/** One line of text, or several. */
export function TextField({ multiline, inputMode, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control, aria) =>
        multiline ? (
          <Textarea rows={3} {...control} {...aria} />
        ) : (
          <Input autoComplete="off" inputMode={inputMode} {...control} {...aria} />
        )
      }
    </Field>
  )
}
