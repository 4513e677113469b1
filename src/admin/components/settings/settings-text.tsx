import { Hint, Input, Label } from "@medusajs/ui"
import { useId } from "react"

type SettingsTextProps = {
  label: string
  hint: string
  /** What is wrong with what was typed. */
  error: string | null
  value: string
  onChange: (value: string) => void
  inputMode?: "numeric" | "text"
}

/** A line of text, or nothing. */
export function SettingsText({
  label,
  hint,
  error,
  value,
  onChange,
  inputMode,
}: SettingsTextProps) {
  const id = useId()
  return (
    <div className="flex max-w-xs flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        inputMode={inputMode}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint`}
      />
      <Hint id={`${id}-hint`} variant={error === null ? "info" : "error"}>
        {error ?? hint}
      </Hint>
    </div>
  )
}
