import type { FieldPathByValue } from "react-hook-form"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { ChoiceGroup, type Choice } from "./choice-group"
import { Field } from "./field"

type YesNoFieldProps = {
  name: FieldPathByValue<CouponFormValues, boolean>
  label: string
  no: Omit<Choice<string>, "value">
  yes: Omit<Choice<string>, "value">
}

/** A choice between two that the form keeps as true or false. */
export function YesNoField({ name, label, no, yes }: YesNoFieldProps) {
  return (
    <Field name={name} label={label}>
      {({ value, onChange, ref }, aria) => (
        <ChoiceGroup
          ref={ref}
          aria={aria}
          value={String(value)}
          onChange={(chosen) => onChange(chosen === "true")}
          choices={[
            { value: "false", ...no },
            { value: "true", ...yes },
          ]}
        />
      )}
    </Field>
  )
}
