import { Hint, Label, Switch } from "@medusajs/ui"
import { forwardRef, useId } from "react"

type SwitchBoxProps = {
  label: string
  hint: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** On or off, with a sentence on what it does. */
export const SwitchBox = forwardRef<HTMLButtonElement, SwitchBoxProps>(function SwitchBox(
  { label, hint, checked, onChange },
  ref
) {
  const id = useId()
  return (
    <div className="bg-ui-bg-component shadow-elevation-card-rest flex items-start gap-x-3 rounded-lg p-3">
      <Switch
        ref={ref}
        id={id}
        className="shrink-0"
        aria-describedby={`${id}-hint`}
        checked={checked}
        onCheckedChange={onChange}
      />
      <div className="flex flex-col">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        <Hint id={`${id}-hint`}>{hint}</Hint>
      </div>
    </div>
  )
})
