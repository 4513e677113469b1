import type { FieldPathByValue } from "react-hook-form"
import type { Resource } from "../../lib/api/resources"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { Field } from "../form/field"
import { ResourcePicker } from "./resource-picker"

type PickerFieldProps = {
  name: FieldPathByValue<CouponFormValues, string[]>
  resource: Resource
  label: string
  hint?: string
  optional?: boolean
}

/** A field of the coupon form that holds rows of one of Medusa's lists. */
export function PickerField({ resource, ...field }: PickerFieldProps) {
  return (
    <Field {...field}>
      {({ value, onChange, onBlur, ref }, aria) => (
        <ResourcePicker
          ref={ref}
          resource={resource}
          aria={aria}
          value={value as string[]}
          onChange={onChange}
          onBlur={onBlur}
        />
      )}
    </Field>
  )
}
