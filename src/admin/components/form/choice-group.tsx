import { clx, RadioGroup } from "@medusajs/ui"
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
  columns?: 1 | 2
}

/** One of a few, each with a sentence on what it means. */
export const ChoiceGroup = forwardRef<HTMLDivElement, ChoiceGroupProps>(function ChoiceGroup(
  { aria, value, onChange, choices, columns = 1 },
  ref
) {
  return (
    <RadioGroup
      {...aria}
      ref={ref}
      value={value}
      onValueChange={onChange}
      className={clx("grid grid-cols-1 gap-3", columns === 2 && "sm:grid-cols-2")}
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
