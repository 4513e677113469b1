import { Field } from "../../form/field"
import { MomentPicker } from "../../form/moment-picker"

type DateFieldProps = {
  name: "validity.starts_at" | "validity.ends_at"
  label: string
  hint: string
  /** The time of day that a day picked first gets, e.g. `23:59`. */
  defaultTime: string
}

/** A day and a time of day, as clocks in the coupon's zone show them. */
export function DateField({ defaultTime, ...field }: DateFieldProps) {
  return (
    <Field {...field} optional>
      {({ value, onChange, onBlur }, aria) => (
        <MomentPicker {...{ aria, value, onChange, onBlur, defaultTime }} />
      )}
    </Field>
  )
}
