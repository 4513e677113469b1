import { useController, type FieldPathByValue } from "react-hook-form"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { SwitchBox } from "./switch-box"

type SwitchFieldProps = {
  name: FieldPathByValue<CouponFormValues, boolean>
  label: string
  hint: string
  /** Called after a choice, for what depends on it. */
  onChoose?: (value: boolean) => void
}

/** A yes or no of the coupon form. */
export function SwitchField({ name, label, hint, onChoose }: SwitchFieldProps) {
  const { field } = useController<CouponFormValues, typeof name>({ name })
  return (
    <SwitchBox
      ref={field.ref}
      label={label}
      hint={hint}
      checked={Boolean(field.value)}
      onChange={(value) => {
        field.onChange(value)
        onChoose?.(value)
      }}
    />
  )
}
