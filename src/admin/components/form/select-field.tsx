import { Select } from "@medusajs/ui"
import type { FieldPath } from "react-hook-form"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { Field } from "./field"

type SelectFieldProps = {
  name: FieldPath<CouponFormValues>
  label: string
  choices: { value: string; label: string }[]
}

/** A choice among a few in the coupon form that takes the room of one. */
export function SelectField({ name, label, choices }: SelectFieldProps) {
  return (
    <Field name={name} label={label}>
      {({ value, onChange, ref }, aria) => (
        <Select value={String(value)} onValueChange={onChange}>
          <Select.Trigger ref={ref} {...aria}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {choices.map((choice) => (
              <Select.Item key={choice.value} value={choice.value}>
                {choice.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </Field>
  )
}
