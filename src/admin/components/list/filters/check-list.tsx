import { Checkbox, Label, Text } from "@medusajs/ui"
import { useId } from "react"

type CheckListProps = {
  label: string
  options: { value: string; label: string }[]
  values: string[]
  onChange: (values: string[]) => void
  /** Said where there is nothing to choose. */
  empty: string
}

/** Any number of a few. */
export function CheckList({ label, options, values, onChange, empty }: CheckListProps) {
  const id = useId()
  const toggle = (value: string, checked: boolean) =>
    onChange(checked ? [...values, value] : values.filter((other) => other !== value))
  return (
    <div role="group" aria-label={label} className="flex max-h-72 flex-col overflow-y-auto">
      {options.map((option, index) => (
        <div key={option.value} className="flex items-center gap-x-2 rounded px-1 py-1.5">
          <Checkbox
            id={`${id}-${index}`}
            checked={values.includes(option.value)}
            onCheckedChange={(checked) => toggle(option.value, checked === true)}
          />
          <Label htmlFor={`${id}-${index}`} size="small" className="min-w-0 flex-1 truncate">
            {option.label}
          </Label>
        </div>
      ))}
      {!options.length && (
        <Text size="small" className="text-ui-fg-subtle px-1 py-1.5">
          {empty}
        </Text>
      )}
    </div>
  )
}
