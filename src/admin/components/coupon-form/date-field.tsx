import { DatePicker } from "@medusajs/ui"
import { Field } from "../form/field"
import { toPickerDate, toWallTime } from "../../lib/time/picker-date"

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
        <DatePicker
          {...aria}
          granularity="minute"
          modal
          value={value ? toPickerDate(value) : null}
          onChange={(date) => onChange(date && toWallTime(date, value ? null : defaultTime))}
          onBlur={onBlur}
        />
      )}
    </Field>
  )
}
