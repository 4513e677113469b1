import { Label } from "@medusajs/ui"
import { useId } from "react"
import { ChoiceGroup, type Choice } from "../form/choice-group"

type SettingsChoiceProps<Value extends string> = {
  label: string
  value: Value
  choices: Choice<Value>[]
  onChange: (value: Value) => void
}

/** A decision between two ways, each with a sentence on what it does. */
export function SettingsChoice<Value extends string>(props: SettingsChoiceProps<Value>) {
  const { label, value, choices, onChange } = props
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label id={`${id}-label`} size="small" weight="plus">
        {label}
      </Label>
      <ChoiceGroup
        aria={{
          id,
          "aria-labelledby": `${id}-label`,
          "aria-describedby": "",
          "aria-invalid": false,
        }}
        value={value}
        choices={choices}
        onChange={(chosen) => onChange(chosen as Value)}
      />
    </div>
  )
}
