import { Hint, Label } from "@medusajs/ui"
import { useId } from "react"
import type { Resource } from "../../lib/api/resources"
import { ResourcePicker } from "./resource-picker"

type LabelledPickerProps = {
  resource: Resource
  label: string
  hint: string
  /** Said instead of the hint. */
  error?: string | null
  value: string[]
  onChange: (ids: string[]) => void
}

/** A picker outside of the coupon form, with its label and hint. */
export function LabelledPicker({ label, hint, error, ...picker }: LabelledPickerProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label id={`${id}-label`} htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <ResourcePicker
        {...picker}
        aria={{
          id,
          "aria-labelledby": `${id}-label`,
          "aria-describedby": `${id}-hint`,
          "aria-invalid": Boolean(error),
        }}
      />
      <Hint id={`${id}-hint`} variant={error ? "error" : "info"} role={error ? "alert" : undefined}>
        {error ?? hint}
      </Hint>
    </div>
  )
}
