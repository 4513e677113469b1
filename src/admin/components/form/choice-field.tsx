import type { FieldPathByValue } from "react-hook-form"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { ChoiceGroup, type Choice } from "./choice-group"
import { Field } from "./field"

type ChoiceFieldProps<Value extends string> = {
  name: FieldPathByValue<CouponFormValues, Value>
  label: string
  choices: Choice<Value>[]
  columns?: 1 | 2
  /** Called after a choice, for what depends on it. */
  onChoose?: (value: Value) => void
}

/** A choice among a few in the coupon form. */
export function ChoiceField<Value extends string>({
  name,
  label,
  choices,
  columns,
  onChoose,
}: ChoiceFieldProps<Value>) {
  return (
    <Field name={name} label={label}>
      {({ value, onChange, ref }, aria) => (
        <ChoiceGroup
          ref={ref}
          aria={aria}
          value={String(value)}
          choices={choices}
          columns={columns}
          onChange={(chosen) => {
            onChange(chosen)
            onChoose?.(chosen as Value)
          }}
        />
      )}
    </Field>
  )
}
