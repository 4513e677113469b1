import { RadioGroup } from "@medusajs/ui"
import { forwardRef } from "react"
import type { FieldAria } from "./field"

export type Choice<Value extends string> = {
  value: Value
  label: string
  description: string
}

type ChoiceGroupProps = {
  aria: FieldAria
  value: string
  onChange: (value: string) => void
  choices: Choice<string>[]
}

/** One of a few, each with a sentence on what it means. */
export const ChoiceGroup = forwardRef<HTMLDivElement, ChoiceGroupProps>(function ChoiceGroup(
  { aria, value, onChange, choices },
  ref
) {
  return (
    <RadioGroup
      {...aria}
      ref={ref}
      value={value}
      onValueChange={onChange}
      className="flex flex-col gap-y-3"
    >
      {choices.map((choice) => (
        <RadioGroup.ChoiceBox
          key={choice.value}
          className="w-full [&>div:first-child]:shrink-0"
          {...choice}
        />
      ))}
    </RadioGroup>
  )
})
